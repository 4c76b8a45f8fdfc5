import { join } from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { CollectionSlug, FindArgs, Payload, Where } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../../testing/testDatabase';
import { tinyPayload } from '../../testing/tinyPayload';
import { fileUrl } from '../databaseUrl';
import { sqliteDatabase } from './adapter';

type Question = Partial<Omit<FindArgs, 'collection'>>;

const is = (field: string, value: unknown): Where => ({ [field]: { equals: value } });

/** The one function of drizzle that turns a question into SQL. */
type Dialect = { buildRelationalQuery(question: unknown): unknown };

let ours: Payload;
let stock: Payload;
let author: string;

const TITLES = ['Liman', 'O\'Neill "?" \u0001\u0002', 'Fener', 'FENER', 'v0', ''];

beforeAll(async () => {
  const url = fileUrl(join(temporaryFolder(), 'questions.db'));
  ours = await tinyPayload(sqliteDatabase({ url, migrationDir: 'src/migrations/sqlite' }));
  stock = await tinyPayload(sqliteAdapter({ client: { url }, idType: 'uuid' }), { push: false });
  author = String((await ours.create({ collection: 'outbox' as CollectionSlug, data: { tag: 'A' } as never })).id);
  for (const [at, title] of TITLES.entries()) {
    await ours.create({
      collection: 'essays' as CollectionSlug,
      data: {
        title,
        language: at % 2 ? 'tr' : 'en',
        number: at < 4 ? at : undefined,
        handle: `h${at}`,
        notes: [{ text: `note ${at}` }],
        ...(at % 3 === 0
          ? { ending: { on: `20${10 + at}-06-01T00:00:00.000Z`, reason: title }, author, body: { at, title } }
          : { open: at % 2 === 0 }),
      } as never,
    });
  }
});

afterAll(async () => {
  await ours.destroy();
  await stock.destroy();
});

const ask = (payload: Payload, question: Question): Promise<unknown> =>
  payload.db.find({
    collection: 'essays' as CollectionSlug,
    pagination: false,
    limit: 0,
    select: { title: true },
    ...question,
  });

/** What is answered, or refused. Payload puts an empty group where none of it was asked for. */
const said = (asking: Promise<unknown>): Promise<unknown> =>
  asking.then(
    (answer) => JSON.parse(JSON.stringify(answer).replaceAll(/,"ending":\{\}|"ending":\{\},/g, '')) as unknown,
    (error: Error) => error.message,
  );

const SHAPES: Record<string, (value: { text: string; number: number; list: number[] }) => Question> = {
  everything: () => ({}),
  text: ({ text }) => ({ where: is('title', text) }),
  number: ({ number }) => ({ where: is('number', number) }),
  'number as text': ({ number }) => ({ where: { number: { equals: String(number) } } }),
  'all but one': ({ text }) => ({ where: { title: { not_equals: text } } }),
  list: ({ list }) => ({ where: { number: { in: list } } }),
  'list of texts': ({ text }) => ({ where: { title: { in: [text, 'Liman'] } } }),
  like: ({ text }) => ({ where: { title: { like: text } } }),
  contains: ({ text }) => ({ where: { title: { contains: text } } }),
  order: ({ number }) => ({ where: { number: { greater_than: number } }, sort: ['-number'] }),
  'presence of a value': ({ number }) => ({ where: { number: { exists: number > 1 } } }),
  nothing: () => ({ where: { number: { equals: null } } }),
  either: ({ text, number }) => ({ where: { or: [is('title', text), is('number', number)] } }),
  'day of creation': ({ number }) => ({
    where: { createdAt: { greater_than: `20${10 + number}-01-01T00:00:00.000Z` } },
  }),
  status: ({ text }) => ({ where: { and: [is('title', text), is('_status', 'draft')] } }),
  'first ones': ({ number }) => ({ limit: number + 1, sort: 'handle' }),
  'second page': ({ number }) => ({ limit: number + 1, page: 2, pagination: true, sort: 'handle' }),
  'other columns': ({ number }) => ({
    select: { handle: true, language: true },
    where: is('number', number),
  }),
  'rows of another table too': ({ text }) => ({ select: { notes: true }, where: is('title', text) }),
  'a condition on another table': ({ number }) => ({ where: { 'notes.text': { equals: `note ${number}` } } }),
  'a group': ({ text }) => ({
    select: { ending: { on: true, reason: true }, author: true, body: true, open: true },
    where: { and: [is('title', text), {}] },
  }),
  'the whole of a group': ({ text }) => ({ select: { ending: true }, where: is('title', text) }),
  'a part of a group': ({ number }) => ({
    select: { ending: { on: true } },
    where: { 'ending.on': { greater_than: `20${10 + number}-01-01T00:00:00.000Z` } },
    sort: ['ending.on', 'createdAt'],
  }),
  'a relation': () => ({ select: { author: true }, where: is('author', author) }),
  'a relation that is none': () => ({ select: { author: true }, where: is('author', 'null') }),
  'a day without its hour': () => ({ where: { 'ending.on': { less_than: '2013-01-01' } } }),
  'a number of a list, as text': ({ list }) => ({ where: { number: { in: list.map(String) } } }),
  'an empty list': () => ({ where: { number: { in: [] } } }),
  'either and both': ({ text, number }) => ({ where: { or: [is('title', text)], and: [is('number', number)] } }),
  'two fields': ({ text, number }) => ({ where: { ...is('title', text), ...is('number', number) } }),
  'a range': ({ number }) => ({ where: { number: { greater_than_equal: number, less_than_equal: number + 1 } } }),
  'a truth': () => ({ where: is('open', true) }),
  'an unknown field': ({ text }) => ({ where: is('titel', text) }),
  'an unknown order': ({ text }) => ({ where: is('title', text), sort: '-titel' }),
  'all columns but one': () => ({ select: { title: false } }),
  'every field': ({ text }) => ({ select: undefined, where: is('title', text) }),
};

const VALUES = TITLES.map((text, at) => ({ text, number: at, list: [at, at + 1, 0].slice(0, 1 + (at % 3)) }));

describe('a question to one table', () => {
  it.each(Object.keys(SHAPES))('is answered as Payload answers it: %s', async (shape) => {
    for (const values of [...VALUES, ...VALUES]) {
      const question = () => SHAPES[shape]!(values);
      expect(await said(ask(ours, question()))).toEqual(await said(ask(stock, question())));
    }
  });

  it('is answered with its own values when others are asked at the same time', async () => {
    const answers = await Promise.all([0, 1, 2, 3, 2].map((number) => ask(ours, { where: is('number', number) })));
    expect(answers.map((answer) => (answer as { docs: { title: string }[] }).docs.map((doc) => doc.title))).toEqual(
      [0, 1, 2, 3, 2].map((number) => [TITLES[number]]),
    );
  });

  it.each(['everything', 'text', 'list', 'order', 'either', 'status', 'first ones', 'a group'])(
    'needs nothing of drizzle: %s',
    async (shape) => {
      const { dialect } = (ours.db as unknown as { drizzle: { dialect: Dialect } }).drizzle;
      const build = vi.spyOn(dialect, 'buildRelationalQuery');
      await ask(ours, SHAPES[shape]!(VALUES[1]!));
      expect(build).not.toHaveBeenCalled();
      build.mockRestore();
    },
  );

  it('sees in a transaction what that has written, and outside of it does not', async () => {
    const where = is('handle', 'unborn');
    const count = async (question: Question) =>
      ((await ask(ours, { where, ...question })) as { docs: object[] }).docs.length;
    expect(await count({})).toBe(0);
    const req = { transactionID: await ours.db.beginTransaction() } as never;
    await ours.db.create({ collection: 'essays' as CollectionSlug, data: { handle: 'unborn' }, req });
    expect([await count({ req }), await count({})]).toEqual([1, 0]);
    await ours.db.rollbackTransaction((req as { transactionID: string }).transactionID);
  });
});
