import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { yearTag } from '../routing/tags';
import { bootHouse, type BootedHouse } from '../testing/boot';
import { editionsIn, type Editions } from '../testing/editions';
import { readAmended, countAmended } from './amended';
import { readNewest } from './lists';
import { createNames, type Names } from './names';
import { readRegister } from './register';
import { createTallies } from './tallies';

let house: BootedHouse;
let editions: Editions;
let names: Names;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  names = createNames(house.payload);
});

afterAll(() => house.close());

/** A day of a year; the later the number, the later the day. */
const on = (year: number, day = 1) => ({ publishedAt: `${year}-05-${String(day).padStart(2, '0')}T09:00:00.000Z` });

const publishYear = async (year: number, count: number, more = {}): Promise<string[]> => {
  const ids: string[] = [];
  for (let at = 1; at <= count; at += 1) {
    ids.push((await editions.published({ ...on(year, at), title: `${year} / ${at}`, ...more })).id);
  }
  return ids;
};

const register = (asked: { year?: number; page?: number; size?: number } = {}) =>
  readRegister(house.payload, names, createTallies(house.payload), {
    language: 'en',
    series: editions.series,
    page: 1,
    size: 50,
    ...asked,
  });

describe('the register of a series', () => {
  it('is read in parts, latest year and highest number first, none twice and none left out', async () => {
    await publishYear(1950, 3);
    await publishYear(1951, 2);
    const parts = [];
    for (const page of [1, 2, 3, 4]) parts.push(await register({ page, size: 2 }));
    const numbers = parts.map((years) => years.flatMap(({ items }) => items.map(({ title }) => title)));
    expect(numbers).toEqual([['1951 / 2', '1951 / 1'], ['1950 / 3', '1950 / 2'], ['1950 / 1'], []]);
  });

  it('names the numbers that are not published, a withdrawn one not among them', async () => {
    const [first, , third] = await publishYear(1952, 4);
    await editions.unpublish(third!);
    await editions.publish(first!, { withdrawal: { on: '2020-01-02', reason: 'It was wrong.' } });
    const [year] = await register({ year: 1952 });
    expect(year).toMatchObject({ year: 1952, gap: { highest: 4, published: 3, missing: [3] } });
    expect(year?.items.map(({ number }) => number.sequence)).toEqual([4, 2, 1]);
  });

  it('counts what is missing while a part of the year stands on another page', async () => {
    await editions.published({ ...on(1953), claim: { year: 1953, sequence: 9 } });
    await publishYear(1953, 2);
    const [year] = await register({ year: 1953, size: 2 });
    expect(year?.gap).toEqual({ highest: 11, published: 3, missing: null });
  });

  it('names what is missing though a part of the year stands on another page, as it is after a change', async () => {
    const ids = await publishYear(1954, 5);
    const gapNow = async () => (await register({ year: 1954, size: 2 }))[0]?.gap;
    expect(await gapNow()).toBeNull();
    await editions.unpublish(ids[1]!);
    await editions.unpublish(ids[3]!);
    expect(await gapNow()).toEqual({ highest: 5, published: 3, missing: [2, 4] });
    const tallies = createTallies(house.payload);
    expect(await tallies.sequences(editions.series, 'en', 1954)).toHaveLength(3);
    await editions.publish(ids[1]!);
    tallies.forget([yearTag(editions.series, 'en', 1954)]);
    expect((await tallies.sequences(editions.series, 'en', 1954)).toSorted()).toEqual([1, 2, 3, 5]);
  });

  it('keeps a year in which nothing is published any more, where it belongs', async () => {
    const [only] = await publishYear(1949, 1);
    await editions.unpublish(only!);
    const last = (await register({ page: 1, size: 50 })).at(-1);
    expect(last).toEqual({ year: 1949, items: [], gap: { highest: 1, published: 0, missing: [1] } });
    expect((await register({ page: 1, size: 2 })).some(({ year }) => year === 1949)).toBe(false);
  });
});

describe('the newest editions', () => {
  it('are read in parts', async () => {
    await publishYear(2090, 3, { language: 'tr' });
    const part = async (page: number) =>
      (await readNewest(house.payload, names, 'tr', { page, size: 2 })).map(({ title }) => title);
    expect(await part(1)).toEqual(['2090 / 3', '2090 / 2']);
    expect(await part(2)).toEqual(['2090 / 1']);
  });
});

describe('what was amended', () => {
  const amended = (page: number, size: number) => readAmended(house.payload, names, 'en', { page, size });

  it('is read by the day it was amended last, with its corrections; drafts and the unpublished stay out', async () => {
    const before = await countAmended(house.payload, 'en');
    const [twice, draft, hidden, late] = await publishYear(1960, 4);
    const corrected = (day: string, text = 'A year was wrong.') => ({ on: day, kind: 'correction' as const, text });
    await editions.publish(twice!, {
      corrections: [corrected('2031-01-01', 'First.'), corrected('2031-01-03', 'Second.')],
    });
    await editions.saveDraft(draft!, { corrections: [corrected('2031-02-01')] });
    await editions.publish(hidden!, { corrections: [corrected('2031-02-02')] });
    await editions.unpublish(hidden!);
    await editions.publish(late!, {
      corrections: [corrected('2031-01-02')],
      withdrawal: { on: '2031-01-04', reason: 'It was wrong.' },
    });
    expect(await countAmended(house.payload, 'en')).toBe(before + 2);
    const found = await amended(1, 2);
    expect(found.map(({ item }) => item.title)).toEqual(['1960 / 4', '1960 / 1']);
    expect(found[0]).toMatchObject({ corrections: [], item: { withdrawal: { on: '2031-01-04' } } });
    expect(found[1]?.corrections.map(({ text }) => text)).toEqual(['Second.', 'First.']);
    expect((await amended(2, 1)).map(({ item }) => item.title)).toEqual(['1960 / 1']);
  });
});
