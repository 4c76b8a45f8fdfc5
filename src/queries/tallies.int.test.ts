import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SLUGS } from '../../collections/slugs';
import { onCommitted } from '../platform/committed';
import { bootHouse, type BootedHouse } from '../testing/boot';
import { editionsIn, type Editions } from '../testing/editions';
import { createTallies, type Tallies } from './tallies';

let house: BootedHouse;
let editions: Editions;
let tallies: Tallies;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  tallies = createTallies(house.payload);
  onCommitted(house.payload.db, (rows) => tallies.forget(rows.flatMap(({ tags }) => tags as string[])));
});

afterAll(() => house.close());

const on = (year: number) => ({ publishedAt: `${year}-05-01T09:00:00.000Z` });

const year = async (of: number, which: 'years' | 'register' = 'years') =>
  (await tallies[which]('en')).get(editions.series)?.find((one) => one.year === of);

describe('the tally of years', () => {
  it('follows a publication, an unpublication and a withdrawal', async () => {
    expect(await year(2001)).toBeUndefined();
    const first = await editions.published(on(2001));
    const second = await editions.published(on(2001));
    expect(await year(2001)).toEqual({ year: 2001, count: 2, highest: 2 });
    await editions.unpublish(second.id);
    await editions.publish(first.id, { withdrawal: { on: '2020-01-02', reason: 'It was wrong.' } });
    expect(await year(2001)).toEqual({ year: 2001, count: 1, highest: 2 });
  });

  it('leaves out a year in which nothing is published, which the register keeps', async () => {
    const { id } = await editions.published(on(2002));
    await editions.unpublish(id);
    expect(await year(2002)).toBeUndefined();
    expect(await year(2002, 'register')).toEqual({ year: 2002, count: 0, highest: 1 });
  });

  it('adds up the stretches of a year’s numbers, and follows a change in each', async () => {
    const made = [];
    for (const sequence of [1, 500, 501, 1001]) {
      made.push(await editions.published({ ...on(2009), claim: { year: 2009, sequence } }));
    }
    expect(await year(2009)).toEqual({ year: 2009, count: 4, highest: 1001 });
    for (const { id } of made.slice(1, 3)) await editions.unpublish(id);
    expect(await year(2009)).toEqual({ year: 2009, count: 2, highest: 1001 });
  });

  it('counts one year anew after a publication, not all', async () => {
    for (const one of [2003, 2004, 2005]) await editions.published(on(one));
    await tallies.years('en');
    const count = vi.spyOn(house.payload.db, 'count');
    await editions.published(on(2004));
    count.mockClear();
    expect(await year(2004)).toMatchObject({ count: 2 });
    await tallies.years('en');
    expect(count).toHaveBeenCalledTimes(1);
    count.mockRestore();
  });
});

describe('the tally of works', () => {
  it('counts a topic’s editions by language, drafts left out', async () => {
    const data = { name: 'Harbours', slug: 'harbours' };
    const { id } = await house.payload.create({ collection: SLUGS.topics, data, locale: 'en', overrideAccess: true });
    expect(await tallies.works('topic', id, 'en')).toBe(0);
    await editions.published({ ...on(2006), topics: [id] });
    await editions.published({ ...on(2006), topics: [id], language: 'tr' });
    const { id: draft } = await editions.draft({ topics: [id] });
    expect(await tallies.works('topic', id, 'en')).toBe(1);
    await editions.publish(draft);
    expect(await tallies.works('topic', id, 'en')).toBe(2);
    await editions.publish(draft, { topics: [] });
    expect(await tallies.works('topic', id, 'en')).toBe(1);
  });

  it('counts a person as author and as translator, an edition once', async () => {
    const data = { name: 'Deniz' };
    const { id } = await house.payload.create({ collection: SLUGS.people, data, overrideAccess: true });
    const translators = { translators: [id], origin: 'human' as const };
    await editions.published({ ...on(2007), authors: [id] });
    await editions.published({ ...on(2007), translation: translators });
    await editions.published({ ...on(2007), authors: [id], translation: translators });
    expect(await tallies.works('person', id, 'en')).toBe(3);
    expect(await tallies.works('person', id, 'tr')).toBe(0);
  });
});
