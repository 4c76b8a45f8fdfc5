import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  correctionsPath,
  exportPath,
  feedPath,
  homePath,
  ICON_PATH,
  OLD_ICON_PATH,
  pagedPath,
  peoplePath,
  ROBOTS_PATH,
  seriesPath,
  sideBySidePath,
  SITEMAP_PATH,
  topicsPath,
  yearPath,
} from '../routing/paths';
import { buildProduct, newSettings, startProduct, type Product } from '../testing/product';
import { rawRequest, type RawAnswer } from '../testing/rawRequest';

const ARTICLE = '/tr/yorum/2024/7/fener-haritalari-neden-paylasilmiyor';
const WITHDRAWN = '/tr/yorum/2024/3/balikci-kooperatifleri-uzerine';
const LISTS = [homePath('tr'), seriesPath('tr', 'yorum'), yearPath('en', 'commentary', 2024), topicsPath('tr')];
const PAGES = [...LISTS, peoplePath('en'), correctionsPath('en'), ARTICLE, sideBySidePath(ARTICLE, 'en'), WITHDRAWN];
const FILES = [feedPath('/tr', 'xml'), feedPath('/en', 'json'), exportPath(ARTICLE, 'bib'), SITEMAP_PATH, ROBOTS_PATH];

let product: Product;

const send = (line: string, fields: string[] = []): Promise<RawAnswer> => rawRequest(product.url, line, fields);

const get = (target: string, ...headers: string[]): Promise<RawAnswer> => send(`GET ${target} HTTP/1.1`, headers);

const pagesKept = async (): Promise<number> =>
  Number(/^dipnot_pages_kept (\d+)$/m.exec((await get('/metrics')).body)?.[1]);

/** Answers that a request cannot be understood, which HTTP gives no page to. */
const NOT_UNDERSTOOD = [400, 431];

/** What an address that the site does not know may be answered with: a whole page that nobody keeps. */
const expectUnknown = ({ status, headers, body }: RawAnswer, language = 'tr'): void => {
  if (NOT_UNDERSTOOD.includes(status)) return;
  const [begin] = /^<!doctype html><html lang="\w+"/.exec(body) ?? [];
  expect([status, headers['cache-control'], begin]).toEqual([
    404,
    'no-store',
    `<!doctype html><html lang="${language}"`,
  ]);
  expect(body.includes('<h1>') && body.endsWith('</html>')).toBe(true);
};

/** The same runs each time. */
const always = (numRuns: number) => ({ seed: 20240208, numRuns });

/** Runs a property and sees that nothing was kept on its account. */
const holds = async <T>(drawn: fc.Arbitrary<T>, runs: number, judge: (value: T) => Promise<void>): Promise<void> => {
  const before = await pagesKept();
  await fc.assert(fc.asyncProperty(drawn, judge), always(runs));
  expect(await pagesKept()).toBe(before);
};

const SEGMENTS = ['tr', 'en', 'TR', 'xx', 'en-GB', 'yorum', 'commentary', 'konu', 'topic', 'kisi', 'sayfa', 'page'];
const NUMBERS = ['0', '-1', '007', '7', '99999', '2024', '20240', '1e3', '９', '2147483648', '9'.repeat(40)];
const TRICKS = ['', '.', '..', '%2e%2e', '%2F', '%5C', '%00', '%0d%0aX:%20y', '%', '%zz', '%ff', '%E0%A4%A', '*', '~'];
const ENDINGS = ['feed.xml', 'feed.json', 'x.pdf', '.pdf', 'x.csl.json', 'index.php', '.env', 'a'.repeat(10_240)];

const segment = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...SEGMENTS, ...NUMBERS, ...TRICKS, ...ENDINGS) },
  fc.string({ unit: 'binary', maxLength: 12 }).map((text) => encodeURIComponent(text.toWellFormed())),
);

/** A path that no page has: its last part cannot be a name of ours. */
const unknownPath = fc
  .tuple(fc.array(segment, { maxLength: 6 }), segment)
  .map(([before, last]) => `/${[...before, `${last}\u007eq`].join('/')}`);

/** The language of an address: its first segment, however it is written, or the default one. */
const firstOf = (path: string): string => (/^\/(?:e|%65)(?:n|%6[eE])(?:\/|$)/.test(path) ? 'en' : 'tr');

beforeAll(async () => {
  buildProduct();
  product = await startProduct(await newSettings({ DEMO: 'yes' }));
});

afterAll(async () => {
  await product.end('SIGKILL');
});

describe('addresses', () => {
  beforeEach(async () => {
    for (const path of [...PAGES, ...FILES]) await get(path);
  });

  it.each([...PAGES, ...FILES])('%s is there', async (path) => {
    expect((await get(path)).status).toBe(path === WITHDRAWN ? 410 : 200);
  });

  it('that nobody has are answered with a page in their language, and kept by nobody', async () => {
    await holds(unknownPath, 300, async (path) => expectUnknown(await get(path), firstOf(path)));
  });

  it('of bytes that are no address are refused or unknown, never a failure', async () => {
    const bytes = fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((code) => String.fromCharCode(code)) });
    await holds(bytes, 200, async (text) => {
      const { status } = await get(`/tr/${text.replace(/[\r\n? ]/g, '')}~q`);
      expect([...NOT_UNDERSTOOD, 404]).toContain(status);
    });
  });

  it('written in another way than their own lead to it or nowhere, and are not kept beside it', async () => {
    const spoiled = fc
      .tuple(fc.constantFrom(...PAGES, ...FILES), fc.nat(), fc.nat({ max: 5 }))
      .map(([path, at, how]) => {
        const place = 1 + (at % (path.length - 1));
        const letter = path.charAt(place);
        const [before, after] = [path.slice(0, place), path.slice(place + 1)];
        const ways = [
          `${before}%${letter.charCodeAt(0).toString(16)}${after}`,
          `${before}${letter.toUpperCase()}${after}`,
          `${before}${letter}${letter}${after}`,
          `${path}/`,
          `/${path}`,
          path.replace(/\/([^/]*)$/, '/./x/../$1'),
        ];
        return { path, other: ways[how]! };
      });
    await holds(spoiled, 300, async ({ path, other }) => {
      const answer = await get(other);
      if (other === path) return;
      if (answer.status === 301) expect([...PAGES, ...FILES]).toContain(answer.headers.location);
      else expectUnknown(answer, firstOf(other));
    });
  });

  it.each([pagedPath('/tr', 'tr', 0), pagedPath('/en', 'en', 99_999), '/tr/yorum/2024/0', '/tr/yorum/9999', '/*'])(
    '%s names a page that cannot be',
    async (path) => expectUnknown(await get(path), firstOf(path)),
  );

  it('with a query string are answered as without it', async () => {
    const query = fc.webQueryParameters({ size: 'medium' });
    await holds(fc.tuple(fc.constantFrom(...PAGES, ...FILES), query), 100, async ([path, text]) => {
      const [plain, asked] = [await get(path), await get(`${path}?${text}`)];
      expect([asked.status, asked.headers.etag, asked.body]).toEqual([plain.status, plain.headers.etag, plain.body]);
    });
  });

  it('in their absolute form mean the same (RFC 9112, 3.2.2)', async () => {
    for (const path of [...PAGES, ...FILES, '/healthz']) {
      expect((await get(`${product.url}${path}`)).status).toBe((await get(path)).status);
    }
    expectUnknown(await get(`${product.url}/en/none`), 'en');
  });
});

describe('methods', () => {
  const KNOWN = [...PAGES, ...FILES, ICON_PATH, OLD_ICON_PATH];

  it.each([...KNOWN, '/', '/en/', '/en/none', '/tr/yorum/2024/7'])('HEAD %s is GET without a body', async (path) => {
    const [head, whole] = [await send(`HEAD ${path} HTTP/1.1`), await get(path)];
    for (const { headers } of [head, whole]) {
      delete headers.date;
      // How a body is framed, HEAD need not say (RFC 9110, 9.3.2).
      delete headers['transfer-encoding'];
    }
    expect([head.status, head.headers, head.body]).toEqual([whole.status, whole.headers, '']);
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])('%s is refused everywhere', async (method) => {
    for (const path of [...KNOWN, '/', '/en/none']) {
      const { status, headers } = await send(`${method} ${path} HTTP/1.1`, ['Content-Length: 3', '', 'a=b']);
      expect([path, status, headers.allow]).toEqual([path, 405, 'GET, HEAD, OPTIONS']);
    }
  });

  it('OPTIONS tells which there are', async () => {
    for (const path of [...KNOWN, '/', '/en/none']) {
      const { status, headers, body } = await send(`OPTIONS ${path} HTTP/1.1`);
      expect([path, status, headers.allow, body]).toEqual([path, 204, 'GET, HEAD, OPTIONS', '']);
    }
  });

  it('that nobody knows are not understood', async () => {
    expect((await send('BOGUS /tr HTTP/1.1')).status).toBe(400);
  });
});

describe('headers', () => {
  const words = fc.string({ unit: fc.constantFrom(...'abztren-*;,=q.019 "/\\%:'), maxLength: 60 });
  const NAMES = ['Accept', 'Accept-Language', 'Accept-Encoding', 'Cookie', 'Range', 'If-Modified-Since', 'If-Match'];

  it('that make no sense change no page', async () => {
    const drawn = fc.tuple(fc.constantFrom(...PAGES), fc.array(fc.tuple(fc.constantFrom(...NAMES), words)));
    await holds(drawn, 200, async ([path, fields]) => {
      const { status } = await get(path, ...fields.map(([name, value]) => `${name}: ${value}`));
      expect(status).toBe(path === WITHDRAWN ? 410 : 200);
    });
  });

  it('that make no sense still lead from / to a language', async () => {
    const fields = fc.array(fc.tuple(fc.constantFrom('Accept-Language', 'Cookie', 'Cookie: dil', 'X-Any'), words));
    await holds(fields, 200, async (drawn) => {
      const { status, headers } = await get('/', ...drawn.map(([name, value]) => `${name}: ${value}`));
      expect([status, headers['cache-control']]).toEqual([302, 'no-store']);
      expect(['/tr', '/en']).toContain(headers.location);
    });
  });

  it.each(['bytes=zz', 'bytes=9-1', 'bytes=-', 'bytes=999999999-', 'pages=1-2', 'bytes=0-1,5-6,,'])(
    'Range: %s is answered with the whole page',
    async (range) => {
      const [whole, asked] = [await get(ARTICLE), await get(ARTICLE, `Range: ${range}`)];
      expect([asked.status, asked.body]).toEqual([200, whole.body]);
    },
  );

  it('If-None-Match: * is met by every page that is there, and by none that is not', async () => {
    for (const path of [...LISTS, ARTICLE, ...FILES]) expect((await get(path, 'If-None-Match: *')).status).toBe(304);
    expect((await get(WITHDRAWN, 'If-None-Match: *')).status).toBe(410);
    expectUnknown(await get('/en/none', 'If-None-Match: *'), 'en');
  });

  it('naming two hosts are refused, whatever is asked for', async () => {
    for (const path of [ARTICLE, '/', '/en/none', '/admin', '/api/commentaries', '/healthz']) {
      expect([path, (await get(path, 'host: elsewhere.example')).status]).toEqual([path, 400]);
    }
  });

  it('given twice are no failure', async () => {
    for (const name of [...NAMES, 'If-None-Match', 'X-Forwarded-For']) {
      for (const path of [ARTICLE, '/', '/en/none']) {
        expect((await get(path, `${name}: x`, `${name}: y`)).status).toBeLessThan(500);
      }
    }
  });
});
