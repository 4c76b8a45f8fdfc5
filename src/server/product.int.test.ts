import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { buildProduct, dipnot, newSettings, startProduct, type Product } from '../testing/product';
import { temporaryFolder } from '../testing/testDatabase';

const MANUSCRIPT = `Commentary No: 2024 / 5
3 min read

This is the English translation of a Turkish language article that was originally published by Kıyı Defteri on 8 February 2024.

The harbour lights are old.[1] Nobody has charted them since the storm.[2] The keeper says so himself.[1]

[1] “The Lights”, Harbour Gazette, 6 February 2024, https://gazette.example/lights (Accessed: 6 February 2024).

[2] «Փարոսները», Ծովափ, 24 January 2024.

© 2009-2024 Harbour Studies Centre All Rights Reserved
`;

const manuscript = (text = MANUSCRIPT): string => {
  const file = join(temporaryFolder(), 'lights.txt');
  writeFileSync(file, text);
  return file;
};

const IMPORT = ['--language', 'en', '--series', 'commentary', '--title', 'The Lights', '--publish'];
const PAGE = '/en/commentary/2024/5/the-lights';

/** A request as it stands, path and all: `fetch` would tidy the path up. */
const raw = (url: string, path: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks).toString() }),
      );
    });
    sent.on('error', reject);
    sent.end();
  });

let product: Product;

beforeAll(async () => {
  buildProduct();
  product = await startProduct(await newSettings());
});

afterAll(async () => {
  await product.end('SIGKILL');
});

describe('the running product', () => {
  it('tells where it is, and how to sign in, on the terminal', () => {
    for (const said of ['/tr', '/en', '/admin', 'admin@dipnot.example']) expect(product.output()).toContain(said);
  });

  it('publishes a manuscript handed over by the command line, and shows it at once', async () => {
    expect((await raw(product.url, '/en')).body).not.toContain('The Lights');
    const done = dipnot(product.settings, 'import', manuscript(), ...IMPORT);
    expect(done.stderr).toContain('1/1');
    expect(JSON.parse(done.stdout)).toMatchObject({ address: expect.stringContaining(PAGE), notes: 2, calls: 3 });
    expect(done.status).toBe(0);
    expect((await raw(product.url, '/en')).body).toContain('The Lights');
    const { status, body } = await raw(product.url, PAGE);
    expect(status).toBe(200);
    expect(body).toContain('originally published by Kıyı Defteri on');
  });

  it('refuses a number that is taken, naming the edition that holds it, and stores nothing', async () => {
    const done = dipnot(product.settings, 'import', manuscript(), ...IMPORT);
    expect(done.status).toBe(1);
    expect(JSON.parse(done.stdout)).toEqual({
      file: expect.any(String),
      error: 'The number 2024 / 5 is taken by “The Lights”.',
    });
  });

  it('answers with the bytes a reader accepts, and 304 to who has them', async () => {
    const br = await raw(product.url, PAGE, { 'accept-encoding': 'br' });
    expect(br.headers['content-encoding']).toBe('br');
    const again = await raw(product.url, PAGE, { 'accept-encoding': 'br', 'if-none-match': String(br.headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toBe('');
  });

  it('answers HEAD as GET without a body', async () => {
    const { status, headers, body } = await raw(product.url, PAGE, {}, 'HEAD');
    expect([status, body]).toEqual([200, '']);
    expect(Number(headers['content-length'])).toBeGreaterThan(1000);
  });

  it.each([
    ['/en/commentary/2024/5', PAGE],
    ['/en/commentary/2024/5/an-old-slug', PAGE],
    [`${PAGE}/`, PAGE],
    ['/en/', '/en'],
    ['/en/commentary/', '/en/commentary'],
  ])('sends %s to the canonical address for good', async (path, to) => {
    const { status, headers } = await raw(product.url, path);
    expect([status, headers.location]).toEqual([301, to]);
  });

  it.each([
    ['/tr/yok', 'tr', 404],
    ['/en/none', 'en', 404],
    ['/xx/none', 'tr', 404],
    ['//', 'tr', 404],
    ['/en/../tr', 'en', 404],
    ['/en/commentary/2024/0', 'en', 404],
    ['/en/commentary/2024/99999', 'en', 404],
    ['/en/commentary%2F2024', 'en', 404],
    ['/en/%00', 'en', 404],
    ['/en/%E0%A4%A', 'en', 404],
    [`/en/${'a'.repeat(10_000)}`, 'en', 404],
  ])('answers the unknown address %s with a whole page in its language', async (path, language, wanted) => {
    const { status, body } = await raw(product.url, path);
    expect(status).toBe(wanted);
    expect(body).toMatch(new RegExp(`^<!doctype html><html lang="${language}"`));
    expect(body).toContain('<h1>');
  });

  it('shows one page whatever the query string says', async () => {
    expect((await raw(product.url, `${PAGE}?utm_source=x&a[]=b`)).body).toBe((await raw(product.url, PAGE)).body);
  });

  it('sends / to the language of the reader and lets nobody keep that answer', async () => {
    const { status, headers } = await raw(product.url, '/', { 'accept-language': 'en' });
    expect([status, headers.location, headers['cache-control']]).toEqual([302, '/en', 'no-store']);
    expect((await raw(product.url, '/')).headers.location).toBe('/tr');
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH'])('refuses %s on a page', async (method) => {
    expect((await raw(product.url, PAGE, {}, method)).status).toBe(405);
  });

  it('lets no script run and names no software on any page', async () => {
    for (const path of [PAGE, '/en', '/en/none', '/']) {
      const { headers } = await raw(product.url, path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['x-powered-by']).toBeUndefined();
      const policy = String(headers['content-security-policy'] ?? "default-src 'none'");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe-inline');
    }
  });

  it('keeps its figures and its hand-over from everybody but this machine', async () => {
    expect((await raw(product.url, '/metrics')).body).toContain('dipnot_pages_kept');
    expect((await raw(product.url, '/metrics', { 'x-forwarded-for': '203.0.113.9' })).status).toBe(404);
    expect((await raw(product.url, '/-/work', {}, 'POST')).status).toBe(404);
    expect((await raw(product.url, '/-/work', { authorization: 'Bearer guess' }, 'POST')).status).toBe(404);
  });

  it('has no page on which the first comer could become administrator', async () => {
    expect((await raw(product.url, '/admin/create-first-user')).status).toBe(404);
  });

  it('is healthy and ready', async () => {
    expect((await raw(product.url, '/healthz')).status).toBe(200);
    expect((await raw(product.url, '/readyz')).status).toBe(200);
  });

  it('gives a new password to whoever is locked out', () => {
    const done = dipnot(product.settings, 'user', 'password', 'admin@dipnot.example');
    expect(done.stdout).toContain('New password for admin@dipnot.example');
    expect(dipnot(product.settings, 'user', 'password', 'nobody@dipnot.example').status).toBe(1);
  });
});

describe('starting and stopping', () => {
  it('drains on SIGTERM within ten seconds and leaves no address behind', async () => {
    const other = await startProduct(await newSettings());
    const from = performance.now();
    expect(await other.end('SIGTERM')).toBe(0);
    expect(performance.now() - from).toBeLessThan(10_000);
  });

  it('starts again after kill -9, with everything that was acknowledged', async () => {
    const settings = await newSettings();
    const first = await startProduct(settings);
    expect(dipnot(settings, 'import', manuscript(), ...IMPORT).status).toBe(0);
    await first.end('SIGKILL');
    const second = await startProduct(settings);
    expect((await raw(second.url, PAGE)).status).toBe(200);
    await second.end('SIGTERM');
  });

  it('works from the command line with no server running', async () => {
    const settings = await newSettings();
    const done = dipnot(settings, 'import', manuscript(), ...IMPORT);
    expect(done.stderr).not.toContain('Error');
    expect(JSON.parse(done.stdout)).toMatchObject({ notes: 2, calls: 3, problems: expect.any(Array) });
    expect(done.status).toBe(0);
  });

  it.each([
    ['PORT', '99999', 'The setting PORT cannot be “99999”'],
    ['DATABASE_URL', 'postgres://x', 'The setting DATABASE_URL cannot be “postgres://x”'],
    ['SITE_URL', 'example', 'The setting SITE_URL cannot be “example”'],
    ['DEMO', 'maybe', 'The setting DEMO cannot be “maybe”'],
  ])('stops with one sentence at a bad %s', async (name, value, sentence) => {
    const settings = await newSettings({ [name]: value });
    const ended = await startProduct(settings);
    expect(ended.output()).toContain(sentence);
    expect(ended.output().trim().split('\n')).toHaveLength(1);
    expect(await ended.end('SIGKILL')).toBe(1);
  });

  it.runIf(process.env.TEST_DATABASE !== 'mongodb')('refuses a data folder that another process owns', async () => {
    const port = (await newSettings()).PORT;
    const second = await startProduct({ ...product.settings, PORT: port });
    expect(second.output()).toContain('Another Dipnot process is using the folder');
    expect(await second.end('SIGKILL')).toBe(1);
  });
});

describe.runIf(process.env.TEST_DATABASE === 'mongodb')('several instances on one MongoDB', () => {
  it('show a publication within two seconds, whichever instance it went through', async () => {
    const settings = await newSettings();
    const { PORT, DATA_DIR } = await newSettings();
    const [here, there] = [await startProduct(settings), await startProduct({ ...settings, PORT, DATA_DIR })];
    expect((await raw(there.url, '/en')).body).not.toContain('The Lights');
    expect(dipnot(settings, 'import', manuscript(), ...IMPORT).status).toBe(0);
    const from = performance.now();
    await vi.waitFor(async () => expect((await raw(there.url, '/en')).body).toContain('The Lights'), {
      timeout: 5_000,
    });
    expect(performance.now() - from).toBeLessThan(2_000);
    await Promise.all([here.end('SIGTERM'), there.end('SIGTERM')]);
  });
});
