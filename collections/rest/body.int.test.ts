import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signIn } from '../../src/testing/rest';
import { expectRefusal, openSender, type Sender } from '../../src/testing/sender';

const JSON_TYPE = { 'Content-Type': 'application/json' };

let sender: Sender;
let send: Sender['send'];
let sendJson: Sender['sendJson'];
let edition: string;

beforeAll(async () => {
  sender = await openSender();
  ({ send, sendJson } = sender);
  edition = (await sender.editions.draft()).id;
});

afterAll(() => sender.close());

const nestedText = (levels: number): string =>
  `{"body":{"root":${'{"type":"quote","version":1,"children":['.repeat(levels)}${']}'.repeat(levels)}}}`;

describe('a body', () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000);

  it.each([
    ['no JSON', '{"title":'],
    ['a text', '"title"'],
    ['a list', '[]'],
    ['a hundred thousand lists', deep],
    ['a hundred thousand lists in a field', `{"title":${deep}}`],
    ['rich text three thousand levels deep', nestedText(3_000)],
    ['NUL in a value', '{"title":"a\\u0000b"}'],
    ['NUL in a name', '{"a\\u0000b":"c"}'],
    ['NUL deep in a note', '{"notes":[{"key":"a\\u0000"}]}'],
    ['half a character', '{"title":"\\ud83d"}'],
    ['the key __proto__', '{"__proto__":{"role":"admin"}}'],
    ['the key constructor', '{"constructor":{"prototype":{"role":"admin"}}}'],
  ])('of %s is refused', async (_, body) => {
    for (const [method, path] of [
      ['POST', '/commentaries'],
      ['PATCH', `/commentaries/${edition}?draft=true`],
      ['PATCH', '/commentaries?where[id][exists]=true'],
      ['POST', '/globals/site'],
      ['POST', `/commentaries/${edition}/duplicate`],
      ['POST', '/users/login'],
      ['POST', '/payload-preferences/some-key'],
    ] as const) {
      expectRefusal(await sendJson(method, path, body), 400);
    }
    expect(Object.prototype).not.toHaveProperty('role');
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', undefined])(
    'of the type %s is refused',
    async (type) => {
      const headers = type ? { 'Content-Type': type } : undefined;
      expectRefusal(await send('POST', '/people', { body: '{"name":"x"}', headers }), 415);
    },
  );

  it('that is no form, though it says so, is refused', async () => {
    for (const headers of [
      { 'Content-Type': 'multipart/form-data' },
      { 'Content-Type': 'multipart/form-data; boundary=x' },
    ]) {
      for (const body of [
        'nothing',
        '--x\r\n\r\n',
        '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{no\r\n--x--\r\n',
      ]) {
        expectRefusal(await send('POST', '/media', { body, headers }), 400);
      }
    }
  });

  it('that is missing is an empty one', async () => {
    const { status, text } = await send('POST', '/people');
    expectRefusal({ status, text }, 400);
    expect(text).toContain('"path":"name"');
  });

  it('of more than 5 MB is refused, whether it tells its length or not', async () => {
    const body = JSON.stringify({ name: 'x'.repeat(5 * 1024 * 1024) });
    expectRefusal(await sendJson('POST', '/people', body), 413);
    expectRefusal(await send('POST', '/people', { body, headers: JSON_TYPE, chunked: true }), 413);
  });

  it('without its length is taken when it is small, and refused when it is an upload', async () => {
    const body = '{"name":"A name"}';
    expect((await send('POST', '/people', { body, headers: JSON_TYPE, chunked: true })).status).toBe(201);
    const form = { 'Content-Type': 'multipart/form-data; boundary=x' };
    expectRefusal(await send('POST', '/media', { body: '--x--', headers: form, chunked: true }), 411);
  });
});

describe('a value that is not of its field’s kind is refused at its field', () => {
  const wrong: [string, unknown[]][] = [
    ['title', [5, true, {}, [], ['x']]],
    ['standfirst', [5, {}, []]],
    ['slug', [5, {}, []]],
    ['language', ['de', 5, {}, ['tr']]],
    ['series', [5, {}, [], true, { id: 'x' }]],
    ['authors', ['x', {}, 5, [5], [{}], [null, {}]]],
    ['topics', ['x', [[]]]],
    ['hero', [5, {}, []]],
    ['original', [5, {}, []]],
    ['publishedAt', ['yesterday', 5, {}, [], '2024-99-99', '+999999-01-01T00:00:00Z']],
    ['notes', ['x', {}, 5, [5], ['x'], [[]]]],
    ['notes.0.key', [5, {}, []]],
    ['notes.0.text', ['x', 5, []]],
    ['notes.0.kind', ['reader', 5]],
    ['body', ['x', 5, [], true]],
    ['claim', ['x', 5, []]],
    ['claim.year', ['x', {}, [], true]],
    ['rights', [5, 'x', []]],
    ['rights.firstYear', ['x', {}]],
    ['translation.translators', ['x', [5]]],
    ['translation.basedOn', ['x', 5]],
    ['corrections', ['x', [5]]],
    ['corrections.0.kind', ['x']],
    ['withdrawal', ['x', []]],
    ['withdrawal.on', [5, {}]],
    ['originalPublication.address', [5, {}]],
    ['_status', ['gone', 5, {}]],
  ];

  const at = (path: string, value: unknown): unknown =>
    path
      .split('.')
      .toReversed()
      .reduce<unknown>((inner, part) => (part === '0' ? [inner] : { [part]: inner }), value);

  it.each(wrong)('%s', async (path, values) => {
    for (const value of values) {
      const body = JSON.stringify({
        language: 'en',
        series: sender.editions.series,
        title: 'x',
        ...(at(path, value) as object),
      });
      for (const [method, to] of [
        ['POST', '/commentaries?draft=true'],
        ['PATCH', `/commentaries/${edition}?draft=true`],
      ] as const) {
        const { status, text } = await sendJson(method, to, body);
        expectRefusal({ status, text }, 400);
        const [error] = (JSON.parse(text) as { errors: { data?: { errors: { path: string; message: string }[] } }[] })
          .errors;
        expect(error?.data?.errors[0]?.path).toContain(path.split('.')[0]);
        expect(error?.data?.errors[0]?.message).toBeTruthy();
      }
    }
  });

  it('in an account', async () => {
    for (const body of [
      { email: 5 },
      { email: {} },
      { password: 5 },
      { password: {} },
      { role: 'god' },
      { name: {} },
    ]) {
      expectRefusal(await sendJson('POST', '/users', JSON.stringify(body)), 400);
    }
    for (const path of ['login', 'forgot-password', 'reset-password', 'unlock']) {
      for (const body of [
        { email: 5 },
        { email: { $ne: null }, password: { $ne: null } },
        { token: {} },
        { password: [] },
        {},
      ]) {
        expectRefusal(await sendJson('POST', `/users/${path}`, JSON.stringify(body)));
      }
    }
  });

  it('in the house’s settings and the names', async () => {
    for (const body of [
      { firstYear: 'x' },
      { name: 5 },
      { wordsPerMinute: [] },
      { wordsPerMinute: { tr: {} } },
      { timeZone: 'Nowhere' },
    ]) {
      expectRefusal(await sendJson('POST', '/globals/site', JSON.stringify(body)), 400);
    }
    for (const body of [{ names: 'x' }, { names: [{ name: {}, language: 'tr' }] }, { name: [] }]) {
      expectRefusal(await sendJson('POST', '/people', JSON.stringify({ name: 'x', ...body })), 400);
    }
  });
});

describe('a refusal', () => {
  it('is worded in the language of the asker', async () => {
    for (const [language, sentence] of [
      ['tr', 'Buraya bir metin yazılmalı.'],
      ['en', 'This must be a text.'],
    ] as const) {
      const { body } = await (
        await signIn(sender.house.payload, { language })
      )('POST', '/people', { body: { name: 5 } });
      expect(body.errors[0]?.data?.errors).toEqual([{ path: 'name', message: sentence }]);
    }
  });
});
