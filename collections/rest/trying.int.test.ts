import type { PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, type Editions } from '../../src/testing/editions';
import { signIn, type Rest } from '../../src/testing/rest';

let house: BootedHouse;
let editions: Editions;
let editor: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  editor = await signIn(house.payload);
});

afterAll(() => house.close());

const YEAR = new Date().getFullYear();
const PUBLISHING = { _status: 'published' };

/** What MongoDB says of a transaction that lost against another. */
const conflict = (): Error =>
  Object.assign(new Error('WriteConflict'), {
    code: 112,
    hasErrorLabel: (label: string) => label === 'TransientTransactionError',
  });

type Db = { create: (args: { collection: string; req?: PayloadRequest }) => Promise<unknown> };

/** Makes the database give up the next `times` transactions at the row that a publication writes last. */
const failing = async (times: number, work: () => Promise<void>): Promise<number> => {
  const db = house.payload.db as unknown as Db;
  const { create } = db;
  let failed = 0;
  db.create = async (args) => {
    if (args.collection !== 'outbox' || failed >= times) return create.call(db, args);
    failed += 1;
    throw conflict();
  };
  await work().finally(() => (db.create = create));
  return failed;
};

describe('sixteen publications at once', () => {
  it('all succeed, with numbers from one to sixteen', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 16; at += 1) ids.push((await editions.draft()).id);
    const answers = await Promise.all(ids.map((id) => editor('PATCH', `/commentaries/${id}`, { body: PUBLISHING })));
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    expect(await editions.numbers({ year: YEAR })).toEqual(ids.map((_, at) => at + 1));
  });

  it('from a form, as the editor’s app sends it, succeed as well', async () => {
    const before = (await editions.numbers({ year: YEAR })).length;
    const ids: string[] = [];
    for (let at = 0; at < 8; at += 1) ids.push((await editions.draft()).id);
    const answers = await Promise.all(
      ids.map((id) => {
        const form = new FormData();
        form.append('_payload', JSON.stringify(PUBLISHING));
        return editor('PATCH', `/commentaries/${id}`, { form });
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200));
    expect(await editions.numbers({ year: YEAR })).toHaveLength(before + ids.length);
  });
});

describe('a transaction the database gives up', () => {
  it('is done again from the beginning, and leaves nothing of the first try', async () => {
    const { id } = await editions.draft();
    const last = Math.max(...(await editions.numbers({ year: YEAR })));
    const outbox = (await editions.outbox()).length;
    const failed = await failing(2, async () => {
      const { status, body } = await editor('PATCH', `/commentaries/${id}`, {
        body: { ...PUBLISHING, standfirst: 'Sent once' },
      });
      expect([status, body.doc]).toMatchObject([200, { standfirst: 'Sent once', sequence: last + 1 }]);
    });
    expect(failed).toBe(2);
    expect(await editions.outbox()).toHaveLength(outbox + 1);
    expect((await editions.versions(id)).filter(({ version }) => version._status === 'published')).toHaveLength(1);
  });

  it('is done again for one document of many', async () => {
    const ids = [(await editions.draft()).id, (await editions.draft()).id];
    await failing(1, async () => {
      const { status } = await editor('PATCH', `/commentaries?where[id][in]=${ids.join(',')}`, { body: PUBLISHING });
      expect(status).toBe(200);
    });
    for (const id of ids) expect((await editions.row(id))._status).toBe('published');
  });

  it('again and again is answered as busy, and stores nothing', async () => {
    const { id } = await editions.draft();
    const numbers = await editions.numbers({ year: YEAR });
    await failing(100, async () => {
      const { status, body } = await editor('PATCH', `/commentaries/${id}`, { body: PUBLISHING });
      expect(status).toBe(503);
      expect(body.errors[0]?.message).toBe(
        'The database is busy with other saves; nothing was stored. Try again in a moment.',
      );
    });
    expect((await editions.row(id))._status).toBe('draft');
    expect(await editions.numbers({ year: YEAR })).toEqual(numbers);
  });
});
