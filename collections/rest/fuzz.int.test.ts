import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ADMIN, bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn } from '../../src/testing/editions';
import { restOf } from '../../src/testing/rest';
import { openWire, type Wire } from '../../src/testing/wire';

let house: BootedHouse;
let wire: Wire;
let token: string;
const known = { edition: '', series: '' };

beforeAll(async () => {
  house = await bootHouse();
  const editions = await editionsIn(house.payload);
  known.edition = (await editions.draft()).id;
  known.series = editions.series;
  token = (await restOf(house.payload)('POST', '/users/login', { body: ADMIN })).body.token;
  wire = await openWire(house.payload);
});

afterAll(async () => {
  await wire.close();
  await house.close();
});

const NAMES = [
  'commentaries',
  'people',
  'topics',
  'media',
  'manuscripts',
  'users',
  'series',
  'outbox',
  'payload-preferences',
  'payload-kv',
  'globals/site',
];
const FIELDS = [
  ...[
    'title',
    'body',
    'notes',
    'authors',
    'series',
    'language',
    'slug',
    'year',
    'claim',
    'publishedAt',
    '_status',
    'translation',
  ],
  ...[
    'rights',
    'withdrawal',
    'corrections',
    'name',
    'names',
    'alt',
    'email',
    'password',
    'role',
    'id',
    'root',
    'children',
    'key',
    'text',
  ],
];
const PARAMETERS = [
  'limit',
  'page',
  'depth',
  'sort',
  'locale',
  'draft',
  'where',
  'select[title]',
  'populate',
  'trash',
  'publishSpecificLocale',
];
const OPERATORS = ['equals', 'in', 'like', 'contains', 'exists', 'greater_than', 'near', 'all', 'nothing'];

const field = fc.constantFrom(...FIELDS);
const odd = fc.constantFrom(
  '',
  '0',
  '-1',
  'null',
  'true',
  'NaN',
  '%',
  "'",
  '"',
  '\u0000',
  '\u{1F4A9}',
  '[]',
  '{}',
  '2024-02-30',
  '1e400',
  '__proto__',
);
const word = fc.oneof(
  odd,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('tr', 'en', '1', '2024', 'published'),
);

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    word,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(field, tie('value'), { maxKeys: 4 }),
  ),
})).value;

const query = fc.array(
  fc.oneof(
    fc.tuple(fc.constantFrom(...PARAMETERS), word),
    fc.tuple(
      fc.tuple(field, fc.constantFrom(...OPERATORS)).map(([name, operator]) => `where[${name}][${operator}]`),
      word,
    ),
  ),
  { maxLength: 4 },
);

const asked = fc.record({
  method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
  name: fc.constantFrom(...NAMES),
  below: fc.constantFrom(
    '',
    '',
    '/edition',
    '/x',
    '/count',
    '/versions',
    '/edition/duplicate',
    '/versions/x',
    '/access',
    '/login',
    '/%F0%9F%92%A9',
  ),
  query,
  body: fc.dictionary(field, value, { maxKeys: 6 }),
  type: fc.constantFrom(
    'application/json',
    'application/json',
    'application/json; charset=utf-8',
    'text/plain',
    'multipart/form-data; boundary=x',
  ),
  signedIn: fc.boolean(),
});

it('answers two hundred requests that nobody thought of with something other than a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ method, name, below, query, body, type, signedIn }) => {
      const search = query
        .map((pair) => pair.map((part) => encodeURIComponent(part.toWellFormed())).join('='))
        .join('&');
      const path = `/api/${name}${below.replace('edition', known.edition)}?${search}`;
      const headers = { 'Content-Type': type, ...(signedIn ? { Authorization: `JWT ${token}` } : {}) };
      const sound = name === 'commentaries' ? { title: 'x', language: 'en', series: known.series } : {};
      const sent = method === 'GET' || method === 'DELETE' ? {} : { body: JSON.stringify({ ...sound, ...body }) };
      const { status, text } = await wire.send(method, path, { headers, ...sent });
      expect({ status, text: status < 500 ? '' : text }).toEqual({
        status: expect.toSatisfy((s: number) => s < 500) as number,
        text: '',
      });
    }),
    { numRuns: 200, seed: 20240208, endOnFailure: false },
  );
  expect(Object.prototype).not.toHaveProperty('x');
});
