import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { narrowBody } from '../../src/domain/lexical/narrow';
import { createApartReader } from '../../src/manuscripts/apart/apartReader';
import { wordClipboard } from '../../src/manuscripts/piece/examples/wordClipboard';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { restOf, signIn, type Rest } from '../../src/testing/rest';
import { ROLES } from '../access/table';
import { manuscriptReader } from '../manuscriptReader';
import { SLUGS } from '../slugs';

// Tests read with the sources, not with what was built last.
vi.mock('../manuscriptReader', () => {
  const reader = createApartReader({
    worker: path.resolve('src/manuscripts/apart/worker.ts'),
    execArgv: ['--import', 'tsx'],
  });
  return { manuscriptReader: () => reader };
});

let house: BootedHouse;
let rest: Rest;

type Told = { kind: string; level: string; place: object; text: string };
type Read = { blocks: unknown[]; notes: Record<string, unknown>[]; problems: Told[] };

beforeAll(async () => {
  house = await bootHouse();
  rest = await signIn(house.payload);
});
afterAll(async () => {
  manuscriptReader().close();
  await house.close();
});

const ask = async (body: object, who: Rest = rest) => {
  const answer = await who('POST', '/commentaries/read-piece', { body });
  return { status: answer.status, errors: answer.body.errors, read: answer.body as unknown as Read };
};

const accountOf = async (role: (typeof ROLES)[number], language?: string): Promise<Rest> => {
  const account = { email: `${role}-${language}@fener.example`, password: 'correct-horse-battery' };
  await house.payload.create({ collection: SLUGS.users, data: { ...account, name: role, role }, overrideAccess: true });
  return signIn(house.payload, { ...account, ...(language && { language }) });
};

describe('what is pasted, read for an edition', () => {
  it('becomes nodes that a body may hold and rows of its notes', async () => {
    const html = `<p>Fener<a href="#n1" id="r1">[1]</a> <b>yandı</b>.</p><div id="n1"><a href="#r1">[1]</a> Arşiv, https://a.example/1 (erişim: 8 Şubat 2024).</div>`;
    const { status, read } = await ask({ html, language: 'tr' });
    expect(status).toBe(200);
    const { key } = read.notes[0] ?? {};
    expect(read.notes).toMatchObject([{ kind: 'author', address: 'https://a.example/1', accessedOn: '2024-02-08' }]);
    expect(read.blocks).toMatchObject([
      {
        type: 'paragraph',
        children: [
          { text: 'Fener' },
          { type: 'call', noteKey: key },
          { text: ' ' },
          { text: 'yandı', format: 1 },
          { text: '.' },
        ],
      },
    ]);
    expect(read.problems).toEqual([]);
  });

  it('from Word with 60 notes may be stored as it is answered', async () => {
    const { read } = await ask({ html: wordClipboard(60), language: 'tr' });
    expect(read.notes).toHaveLength(60);
    const body = { root: { type: 'root', version: 1, children: read.blocks } };
    const data = { title: 'Fener', language: 'tr', body, notes: read.notes };
    const stored = await rest('POST', '/commentaries?draft=true', { body: data });
    expect(stored.status).toBe(201);
    expect(stored.body.doc['notes']).toHaveLength(60);
  });

  it('is plain text where there is no page', async () => {
    const { read } = await ask({ text: 'Fener[1].\n\n[1] Arşiv.', language: 'tr' });
    expect(read).toMatchObject({ blocks: [{ children: [{ text: 'Fener' }, { type: 'call' }, { text: '.' }] }] });
    expect(read.notes).toHaveLength(1);
  });

  it.each([
    ['tr', /^\[9\] çağrısının notu yok/, /dışarıda bırakıldı/],
    ['en', /^The call \[9\] has no note\.$/, /was left out: Fener\.$/],
  ])('tells what it did not understand, in the language of the asker: %s', async (language, call, picture) => {
    const { read } = await ask(
      { html: '<p>Ada[9]</p>\n<img src="x.png" alt="Fener">', language: 'tr' },
      await signIn(house.payload, { language }),
    );
    expect(read.problems).toMatchObject([
      { kind: 'call-without-note', level: 'stop' },
      { kind: 'left-out', level: 'look' },
    ]);
    expect(read.problems[0]?.text).toMatch(call);
    expect(read.problems[1]?.text).toMatch(picture);
  });

  it.each([
    '<p>Fener<script>alert(1)</script></p>',
    '<img src=x onerror=alert(1)>Fener',
    '<a href="javascript:alert(1)">Fener</a>',
    '<a href="JaVaScRiPt&colon;alert(1)">Fener</a>',
    '<iframe src="https://a.example/">alert</iframe><p style="background:url(javascript:alert(1))">Fener</p>',
    '<svg><script>alert(1)</script></svg><math><mtext><img src=x onerror=alert(1)></mtext></math>Fener',
  ])('holds nothing of a trap: %s', async (html) => {
    const { status, read } = await ask({ html, language: 'tr' });
    expect(status).toBe(200);
    expect(JSON.stringify(read.blocks)).not.toMatch(/script|alert|onerror|iframe|svg/i);
    expect(narrowBody({ root: { children: read.blocks } }).refusals).toEqual([]);
  });
});

describe('who may have a piece read', () => {
  it.each(ROLES)('is the %s', async (role) => {
    expect((await ask({ text: 'Fener.', language: 'tr' }, await accountOf(role))).status).toBe(200);
  });

  it('is nobody who is not signed in', async () => {
    const { status, errors } = await ask({ text: 'Fener.', language: 'tr' }, restOf(house.payload));
    expect(status).toBe(401);
    expect(errors).toHaveLength(1);
  });
});

describe('what is no piece', () => {
  it.each<[string, number, object, RegExp]>([
    ['nothing', 400, { language: 'tr' }, /no words/],
    ['nothing but space', 400, { html: '<p>&nbsp;</p>', text: ' ', language: 'tr' }, /no words/],
    ['another language', 400, { text: 'Fener.', language: 'de' }, /language/],
    ['no language', 400, { text: 'Fener.' }, /language/],
    ['no text', 400, { html: { a: 1 }, language: 'tr' }, /as text/],
    ['more than 2 MB of a page', 413, { html: 'ş'.repeat(1024 * 1024 + 1), language: 'tr' }, /larger than 2 MB/],
    ['more than 2 MB of text', 413, { text: 'a'.repeat(2 * 1024 * 1024 + 1), language: 'tr' }, /larger than 2 MB/],
    ['a text without end', 400, { text: 'a\n'.repeat(100_001), language: 'tr' }, /too long/],
    ['a page that takes too long', 400, { html: '<b><i><p>W'.repeat(60_000), language: 'tr' }, /could not be read/],
  ])('is refused with a sentence: %s', { timeout: 30_000 }, async (_, expected, body, sentence) => {
    const { status, errors } = await ask(body);
    expect(status).toBe(expected);
    expect(errors).toMatchObject([{ message: expect.stringMatching(sentence) }]);
  });

  it('stalls nobody: others are answered meanwhile', { timeout: 30_000 }, async () => {
    const order: string[] = [];
    const heavy = ask({ html: '<b><i><p>W'.repeat(20_000), language: 'tr' }).then(() => order.push('heavy'));
    await rest('GET', '/commentaries?limit=1').then(() => order.push('other'));
    await heavy;
    expect(order).toEqual(['other', 'heavy']);
  });
});
