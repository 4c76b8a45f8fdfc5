import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectRefusal, openSender, type Sender } from '../../src/testing/sender';

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

describe('a relation to what is not there', () => {
  it.each([randomUUID(), '507f1f77bcf86cd799439011'])('is no fault of ours: %s', async (id) => {
    for (const field of ['series', 'hero', 'original']) {
      const body = JSON.stringify({ title: 'x', language: 'en', series: sender.editions.series, [field]: id });
      expect((await sendJson('POST', '/commentaries?draft=true', body)).status).toBeLessThan(500);
    }
    for (const field of ['authors', 'topics']) {
      const body = JSON.stringify({ [field]: [id] });
      expect((await sendJson('PATCH', `/commentaries/${edition}?draft=true`, body)).status).toBeLessThan(500);
    }
  });
});

describe('an id that is none', () => {
  const ids = [
    randomUUID(),
    '507f1f77bcf86cd799439011',
    'x',
    '0',
    '-1',
    'null',
    'undefined',
    '[object Object]',
    '%F0%9F%92%A9',
    'ğ',
    `${'9'.repeat(400)}`,
    "' OR 1=1 --",
    '$ne',
  ];

  it.each(ids)('is not found: %s', async (raw) => {
    const id = raw.startsWith('%') ? raw : encodeURIComponent(raw);
    for (const collection of ['commentaries', 'manuscripts', 'people', 'media', 'users', 'payload-locked-documents']) {
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
    '/manuscripts/file/nothing.docx',
    '/manuscripts/file/..%2f..%2fsecret',
    '/manuscripts/paste-url?src=http://127.0.0.1/',
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
      expect((await sender.wire.send('GET', `/api${path}`, { headers })).status).toBeLessThan(500);
    }
  });
});
