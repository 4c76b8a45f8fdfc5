import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, type Editions } from '../../src/testing/editions';
import { restOf, signIn } from '../../src/testing/rest';
import { openWire, type Sent, type Wire } from '../../src/testing/wire';
import { ADMIN } from '../../src/testing/boot';

let house: BootedHouse;
let editions: Editions;
let wire: Wire;
let admin: Record<string, string>;
let edition: string;

const JSON_TYPE = { 'Content-Type': 'application/json' };

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  edition = (await editions.draft()).id;
  const { body } = await restOf(house.payload)('POST', '/users/login', { body: ADMIN });
  admin = { Authorization: `JWT ${body.token}` };
  wire = await openWire(house.payload);
});

afterAll(async () => {
  await wire.close();
  await house.close();
});

/** Sends as the administrator, who is refused nothing but what is malformed. */
const send = (method: string, path: string, { headers, ...sent }: Sent = {}) =>
  wire.send(method, `/api${path}`, { ...sent, headers: { ...admin, ...headers } });

const sendJson = (method: string, path: string, body: string) => send(method, path, { body, headers: JSON_TYPE });

/** A refusal is a 4xx that says something; a 5xx would be a fault of ours. */
const expectRefusal = ({ status, text }: { status: number; text: string }, expected?: number): void => {
  expect({ status, text: text.slice(0, 300) }).toMatchObject({ status: expected ?? expect.toSatisfy((s: number) => s >= 400 && s < 500) });
  const said = JSON.parse(text) as { message?: string; errors?: { message: string }[] };
  expect(said.message ?? said.errors?.[0]?.message).toBeTruthy();
};

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
    for (const headers of [{ 'Content-Type': 'multipart/form-data' }, { 'Content-Type': 'multipart/form-data; boundary=x' }]) {
      for (const body of ['nothing', '--x\r\n\r\n', '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{no\r\n--x--\r\n']) {
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
      const body = JSON.stringify({ language: 'en', series: editions.series, title: 'x', ...(at(path, value) as object) });
      for (const [method, to] of [
        ['POST', '/commentaries?draft=true'],
        ['PATCH', `/commentaries/${edition}?draft=true`],
      ] as const) {
        const { status, text } = await sendJson(method, to, body);
        expectRefusal({ status, text }, 400);
        const [error] = (JSON.parse(text) as { errors: { data?: { errors: { path: string; message: string }[] } }[] }).errors;
        expect(error?.data?.errors[0]?.path).toContain(path.split('.')[0]);
        expect(error?.data?.errors[0]?.message).toBeTruthy();
      }
    }
  });

  it('in an account', async () => {
    for (const body of [{ email: 5 }, { email: {} }, { password: 5 }, { password: {} }, { role: 'god' }, { name: {} }]) {
      expectRefusal(await sendJson('POST', '/users', JSON.stringify(body)), 400);
    }
    for (const path of ['login', 'forgot-password', 'reset-password', 'unlock']) {
      for (const body of [{ email: 5 }, { email: { $ne: null }, password: { $ne: null } }, { token: {} }, { password: [] }, {}]) {
        expectRefusal(await sendJson('POST', `/users/${path}`, JSON.stringify(body)));
      }
    }
  });

  it('in the house’s settings and the names', async () => {
    for (const body of [{ firstYear: 'x' }, { name: 5 }, { wordsPerMinute: [] }, { wordsPerMinute: { tr: {} } }, { timeZone: 'Nowhere' }]) {
      expectRefusal(await sendJson('POST', '/globals/site', JSON.stringify(body)), 400);
    }
    for (const body of [{ names: 'x' }, { names: [{ name: {}, language: 'tr' }] }, { name: [] }]) {
      expectRefusal(await sendJson('POST', '/people', JSON.stringify({ name: 'x', ...body })), 400);
    }
  });
});

describe('a relation to what is not there', () => {
  it.each([randomUUID(), '507f1f77bcf86cd799439011'])('is no fault of ours: %s', async (id) => {
    for (const field of ['series', 'hero', 'original']) {
      const body = JSON.stringify({ title: 'x', language: 'en', series: editions.series, [field]: id });
      expect((await sendJson('POST', '/commentaries?draft=true', body)).status).toBeLessThan(500);
    }
    for (const field of ['authors', 'topics']) {
      const body = JSON.stringify({ [field]: [id] });
      expect((await sendJson('PATCH', `/commentaries/${edition}?draft=true`, body)).status).toBeLessThan(500);
    }
  });
});

describe('an id that is none', () => {
  const ids = [randomUUID(), '507f1f77bcf86cd799439011', 'x', '0', '-1', 'null', 'undefined', '[object Object]', '%F0%9F%92%A9', 'ğ', `${'9'.repeat(400)}`, "' OR 1=1 --", '$ne'];

  it.each(ids)('is not found: %s', async (raw) => {
    const id = raw.startsWith('%') ? raw : encodeURIComponent(raw);
    for (const collection of ['commentaries', 'people', 'media', 'users', 'payload-locked-documents']) {
      expectRefusal(await send('GET', `/${collection}/${id}`));
      expectRefusal(await send('DELETE', `/${collection}/${id}`));
      expectRefusal(await sendJson('PATCH', `/${collection}/${id}`, '{}'));
    }
    expectRefusal(await send('GET', `/commentaries/versions/${id}`));
    expectRefusal(await send('POST', `/commentaries/versions/${id}`));
    expectRefusal(await send('POST', `/commentaries/${id}/duplicate`));
    expect((await send('GET', `/payload-preferences/${id}`)).status).toBeLessThan(500);
    expectRefusal(await send('DELETE', `/payload-preferences/${id}`));
    expect((await send('GET', `/commentaries?where[id][equals]=${id}`)).status).toBeLessThan(500);
    expect((await send('GET', `/commentaries?where[series][equals]=${id}`)).status).toBeLessThan(500);
    expect((await send('GET', `/commentaries?where[authors][in]=${id}`)).status).toBeLessThan(500);
  });
});

describe('an address', () => {
  it.each([
    '/commentaries/%00',
    '/commentaries/a%00b',
    '/commentaries/%2500',
    '/commentaries/%',
    '/commentaries/%E0%A4%A',
    '/commentaries/%25',
    '/constructor',
    '/__proto__',
    '/toString/x',
    '/hasOwnProperty',
    '/globals/__proto__',
    '/globals/constructor',
    '/nothing',
    '/nothing/x',
    '/globals/nothing',
    '/globals',
    '',
    '/',
    '//',
    '/payload-migrations',
    '/payload-migrations/x',
    '/graphql',
    '/graphql?query=%7B__typename%7D',
    '/graphql-playground',
    '/users/first-register',
    '/og?title=x',
    '/media/file/nothing.png',
    '/media/file/..%2f..%2fsecret',
    '/media/file/%2e%2e%2fdipnot.db',
    '/media/paste-url?src=http://127.0.0.1/',
    '/users/verify/x',
    `/commentaries?${'x'.repeat(12_500)}`,
  ])('that leads nowhere is answered so: %s', async (path) => {
    for (const method of ['GET', 'POST', 'PATCH', 'DELETE']) expectRefusal(await send(method, path));
  });

  it.each(['PUT', 'TRACE', 'PROPFIND'])('does not know the method %s', async (method) => {
    const { status } = await send(method, '/commentaries').catch(() => ({ status: 405 }));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });
});

describe('a query', () => {
  it.each([
    'limit=0', 'limit=-1', 'limit=101', 'limit=1e9', 'limit=x', 'limit=', 'limit[]=5', 'limit[gt]=5', 'limit=5&limit=500', 'limit=99999999999999999999',
    'page=0', 'page=-1', 'page=99999999999', 'page=x', 'page[a]=1',
    'depth=3', 'depth=-1', 'depth=x', 'depth[]=1',
    'locale=de', 'locale[]=tr', 'locale=__proto__', 'locale=tr&locale=en', 'fallbackLocale[x]=tr', 'fallback-locale=de',
    'draft[]=true', 'pagination[x]=false', 'trash[]=true', 'overrideLock[]=true',
    'where=x', 'where={', 'where=[]', 'where[title]=x', 'where[title][]=x', 'where[title][nothing]=x', 'where[nothing][equals]=x',
    'where[title.constructor][equals]=x', 'where[readersCopy][exists]=true&x=%00',
    'where[and]=x', 'where[title][near]=1,2', 'where[title][within]=x', 'where[title][intersects]=x', 'where[year][near]=1,2,3', 'where[title][equals][x]=y', 'where[id][equals][x]=1', 'where[series][equals][x]=1', 'where[or][0]=x', 'where[and][0][or]=x', 'where[title][equals]=%00', 'where[%00][equals]=x',
    'where[title;drop][equals]=x', "where[title'][equals]=x", 'where[body.root][near]=x', 'where[$where][equals]=1', 'where[title][$ne]=x',
    `where=${encodeURIComponent('{"title":{"equals":"' + '\\u0000' + '"}}')}`,
    `where=${encodeURIComponent('['.repeat(1_500) + ']'.repeat(1_500))}`,
    Array.from({ length: 250 }, (_, at) => `where[or][${at}][title][equals]=x`).join('&'),
    'select=x', 'select[]=title', 'populate=x', 'joins[]=x', 'sort[x]=title', 'sort[][x]=title',
    'where[password][equals]=x', 'where[hash][exists]=true',
  ])('that breaks a bound is refused: %s', async (query) => {
    for (const path of ['/commentaries', '/users', '/commentaries/versions']) {
      // Each names fields of its own.
      const { status, text } = await send('GET', `${path}?${query}`);
      expectRefusal({ status, text }, 400);
    }
  });

  it.each([
    'sort=nothing', 'sort=', 'sort=-', 'sort=constructor', 'sort=body.root', 'sort=notes.key,-title', 'sort[]=title', 'sort=%27%3B--',
    'select[nothing]=true', 'select[title]=x', 'select[__proto__]=true', 'select[constructor][x]=true', 'select[title][x][y]=true',
    'populate[nothing][x]=true', 'populate[people][name]=true', 'joins[nothing][limit]=1', 'joins=false',
    'where[title][in]=', 'where[title][in]=a,b', 'where[title][exists]=x', 'where[year][equals]=x', 'where[year][greater_than]=', 'where[year][in]=a',
    'where[publishedAt][equals]=x', 'where[publishedAt][greater_than]=yesterday', 'where[title][like]=%25', 'where[title][contains]=\\', 'where[title][like]=(((',
    'where[title][not_in]=',
    'where[title][equals]=', 'where[id][in][0]=x', 'where[constructor][equals]=x',
    'where[series.code][equals]=x', 'where[authors.name][like]=x', 'where[notes.key][equals]=a', 'where[_status][equals]=gone', 'where[rights.firstYear][equals]=x',
    'where[body][like]=x', 'where[body.root.children.text][contains]=x', 'where[or][0][title][equals]=x&where[or][1][and][0][year][equals]=1',
    'trash=true', 'draft=true', 'draft=x', 'pagination=false', 'autosave=true', 'overrideLock=true', 'flattenLocales=x', 'locale=all', 'locale=*', 'fallback-locale=none',
    'page=1000000', 'a[b][c][d][e][f][g][h][i][j][k][l][m]=1', '__proto__[x]=1', 'constructor[prototype][x]=1', 'x=%F0%9F%92%A9', '&&&&', '===', '[]=1', '%5B%5D',
  ])('that is odd is no fault of ours: %s', async (query) => {
    for (const path of ['/commentaries', `/commentaries/${edition}`, '/commentaries/versions', '/commentaries/count', '/globals/site']) {
      const { status, text } = await send('GET', `${path}?${query}`);
      expect({ path, status, text: status < 500 ? '' : text }).toEqual({ path, status: expect.toSatisfy((s: number) => s < 500), text: '' });
    }
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('without pages holds a hundred documents at most', async () => {
    const { text } = await send('GET', '/people?pagination=false');
    expect(JSON.parse(text)).toMatchObject({ limit: 100 });
  });

  it('in a POST is held to the same bounds', async () => {
    const disguise = { 'X-HTTP-Method-Override': 'GET' };
    const form = { ...disguise, 'Content-Type': 'application/x-www-form-urlencoded' };
    expectRefusal(await send('POST', '/commentaries', { body: 'limit=0', headers: form }), 400);
    expectRefusal(await send('POST', '/commentaries', { body: 'where[title][equals]=%00', headers: form }), 400);
    expect((await send('POST', '/commentaries', { body: 'limit=5', headers: form })).status).toBe(200);
    expectRefusal(await send('POST', '/commentaries', { body: '{', headers: { ...disguise, ...JSON_TYPE } }), 415);
  });

  it('of many documents to change or delete must say which', async () => {
    expectRefusal(await sendJson('PATCH', '/people', '{"name":"x"}'), 400);
    expectRefusal(await send('DELETE', '/people'), 400);
    for (const none of ['where=', 'where={}', 'where[or][0]=x', 'where[constructor][equals]=x', 'where[and][]=', 'where[toString]=x']) {
      expectRefusal(await send('DELETE', `/people?${none}`), 400);
      expectRefusal(await sendJson('PATCH', `/people?${none}`, '{"name":"x"}'), 400);
    }
    expectRefusal(await send('DELETE', '/people?where[nothing][equals]=x'), 400);
    expectRefusal(await sendJson('PATCH', '/people?where[nothing][equals]=x', '{"name":"x"}'), 400);
  });
});

describe('a head', () => {
  it.each([
    { 'Accept-Language': 'xx-\u00ff;q=zzz' },
    { 'Accept-Language': ','.repeat(500) },
    { Cookie: 'payload-token=%E0%A4%A; payload-lng=__proto__' },
    { Cookie: 'payload-token=a.b.c' },
    { Authorization: 'JWT' },
    { Authorization: 'Bearer x' },
    { Authorization: 'users API-Key x' },
    { Origin: 'null' },
    { 'If-Match': '"x"' },
    { 'Content-Type': 'x' },
    { 'X-Forwarded-Host': 'elsewhere.example' },
    { Range: 'bytes=5-1' },
  ] as unknown as Record<string, string>[])('that is odd is no fault of ours: %j', async (headers) => {
    for (const path of ['/commentaries', '/users/me', '/media/file/x.png', '/globals/site']) {
      expect((await wire.send('GET', `/api${path}`, { headers })).status).toBeLessThan(500);
    }
  });
});

describe('a refusal', () => {
  it('is worded in the language of the asker', async () => {
    for (const [language, sentence] of [
      ['tr', 'Buraya bir metin yazılmalı.'],
      ['en', 'This must be a text.'],
    ] as const) {
      const { body } = await (await signIn(house.payload, { language }))('POST', '/people', { body: { name: 5 } });
      expect(body.errors[0]?.data?.errors).toEqual([{ path: 'name', message: sentence }]);
    }
  });
});
