import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, type Editions } from '../../src/testing/editions';
import type { Commentary } from '../../src/payload-types';
import { SLUGS } from '../slugs';

let house: BootedHouse;
let editions: Editions;
let [harbours, charts, deniz, umut] = ['', '', '', ''];

const made = async (collection: 'topics' | 'people', name: string): Promise<string> => {
  const data = collection === 'topics' ? { name, slug: name.toLowerCase() } : { name };
  return String((await house.payload.create({ collection, data, locale: 'en', overrideAccess: true })).id);
};

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  [harbours, charts] = [await made('topics', 'Harbours'), await made('topics', 'Charts')];
  [deniz, umut] = [await made('people', 'Deniz'), await made('people', 'Umut')];
});

afterAll(() => house.close());

/** The lists an edition stands in, with what its place there is made of. */
const listed = async ({ id }: { id: string }): Promise<string[]> => {
  const where = { edition: { equals: id } };
  const { docs } = await house.payload.db.find({ collection: SLUGS.listings, where, limit: 0, pagination: false });
  return (docs as unknown as { list: string; language: string; publishedAt: string; sequence: number }[])
    .map((row) => [row.list, row.language, new Date(row.publishedAt).getUTCFullYear(), row.sequence].join(' '))
    .sort();
};

const translation = (...translators: string[]) => ({ translators, origin: 'human' as const });
const on = (year: number) => ({ publishedAt: `${year}-05-01T09:00:00.000Z` });

describe('the lists an edition stands in', () => {
  it('are those of its topics, authors and translators, and of each person once', async () => {
    const edition = await editions.published({
      ...on(2011),
      topics: [harbours, charts],
      authors: [deniz],
      translation: translation(deniz, umut),
    });
    expect(await listed(edition)).toEqual(
      [
        `topic/${harbours}`,
        `topic/${charts}`,
        `author/${deniz}`,
        `translator/${deniz}`,
        `translator/${umut}`,
        `person/${deniz}`,
        `person/${umut}`,
      ]
        .map((list) => `${list} en 2011 1`)
        .sort(),
    );
  });

  it('are none before publication, none after unpublication, and the same after it is published again', async () => {
    const { id } = await editions.draft({ ...on(2012), topics: [harbours] });
    expect(await listed({ id })).toEqual([]);
    await editions.publish(id);
    expect(await listed({ id })).toEqual([`topic/${harbours} en 2012 1`]);
    await editions.unpublish(id);
    expect(await listed({ id })).toEqual([]);
    await editions.saveDraft(id, { topics: [charts] });
    expect(await listed({ id })).toEqual([]);
    await editions.publish(id);
    expect(await listed({ id })).toEqual([`topic/${charts} en 2012 1`]);
  });

  it('follow a change when it is published, not the draft of it', async () => {
    const { id } = await editions.published({ ...on(2013), topics: [harbours], authors: [deniz] });
    await editions.saveDraft(id, { topics: [charts] });
    expect(await listed({ id })).toContain(`topic/${harbours} en 2013 1`);
    await editions.publish(id, { topics: [charts] });
    expect(await listed({ id })).toEqual([
      `author/${deniz} en 2013 1`,
      `person/${deniz} en 2013 1`,
      `topic/${charts} en 2013 1`,
    ]);
  });

  it('keep a withdrawn edition, which its lists name as such', async () => {
    const { id } = await editions.published({ ...on(2014), topics: [harbours] });
    await editions.publish(id, { withdrawal: { on: '2020-01-02', reason: 'It was wrong.' } });
    expect(await listed({ id })).toEqual([`topic/${harbours} en 2014 1`]);
  });

  it('are written once: a save that changes no list changes no row', async () => {
    const { id } = await editions.published({ ...on(2015), topics: [harbours], authors: [deniz] });
    const rows = () => house.payload.db.find({ collection: SLUGS.listings, where: { edition: { equals: id } } });
    const before = (await rows()).docs;
    await editions.publish(id, { title: 'Another title' } as Partial<Commentary>);
    expect((await rows()).docs).toEqual(before);
  });

  it('change with the publication or not at all', async () => {
    const { id } = await editions.published({ ...on(2016), topics: [harbours] });
    const { db } = house.payload;
    const { commitTransaction, rollbackTransaction } = db;
    db.commitTransaction = async (transaction) => {
      db.commitTransaction = commitTransaction;
      await rollbackTransaction.call(db, await transaction);
      throw new Error('disk full');
    };
    await expect(editions.publish(id, { topics: [charts] })).rejects.toThrow('disk full');
    expect(await listed({ id })).toEqual([`topic/${harbours} en 2016 1`]);
  });
});
