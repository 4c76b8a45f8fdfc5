import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../testing/boot';
import { editionsIn, type Editions } from '../testing/editions';
import { createNames } from './names';
import { readNeighbours, type Place } from './neighbours';

let house: BootedHouse;
let editions: Editions;
let series: Place['series'];

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  series = (await createNames(house.payload).series())[0]!;
});

afterAll(() => house.close());

const publish = (year: number, sequence: number, title = `${year}/${sequence}`) =>
  editions.published({ title, claim: { year, sequence }, publishedAt: `${year}-05-01T09:00:00.000Z` });

const beside = async (year: number, sequence: number) => {
  const { previous, next, tags } = await readNeighbours(house.payload, { series, language: 'en', year, sequence });
  return { previous: previous?.title, next: next?.title, tags };
};

/** Whether a page with these tags is made anew when the last thing that was done is committed. */
const isTouched = async (tags: string[]): Promise<boolean> => {
  const last = (await editions.outbox()).at(-1) ?? [];
  return tags.some((tag) => last.includes(tag));
};

describe('the neighbours of an edition', () => {
  it('stand before and after it, across gaps and years', async () => {
    await publish(2001, 3);
    await publish(2003, 2);
    await publish(2003, 3);
    await publish(2003, 7);
    expect(await beside(2003, 3)).toMatchObject({ previous: '2003/2', next: '2003/7' });
    expect(await beside(2003, 2)).toMatchObject({ previous: '2001/3', next: '2003/3' });
    expect(await beside(2001, 3)).toMatchObject({ previous: undefined, next: '2003/2' });
    expect(await beside(2003, 7)).toMatchObject({ previous: '2003/3', next: undefined });
  });

  it('are published ones of the same language; a withdrawn one keeps its place', async () => {
    await publish(2005, 1);
    const hidden = await publish(2005, 2);
    const gone = await publish(2005, 4);
    await editions.unpublish(hidden.id);
    await editions.publish(gone.id, { withdrawal: { on: '2020-01-02', reason: 'It was wrong.' } });
    await editions.published({ title: 'Turkish', language: 'tr', claim: { year: 2005, sequence: 2 } });
    const { previous, next } = await readNeighbours(house.payload, { series, language: 'en', year: 2005, sequence: 3 });
    expect(previous).toEqual({
      title: '2005/1',
      path: expect.stringMatching(/^\/en\/commentary\/2005\/1\//) as string,
      series: 'Commentary',
      number: { year: 2005, sequence: 1 },
      withdrawn: false,
    });
    expect(next).toMatchObject({ number: { year: 2005, sequence: 4 }, withdrawn: true });
  });

  it('make their pages anew when one comes between, and leave the others alone', async () => {
    await publish(2010, 1);
    await publish(2010, 2);
    await publish(2010, 5);
    const [first, second, last] = [await beside(2010, 1), await beside(2010, 2), await beside(2010, 5)];
    await publish(2010, 4);
    expect(await Promise.all([first, second, last].map(({ tags }) => isTouched(tags)))).toEqual([false, true, true]);
  });

  it('hear of the next number, of a new year, and of one before the first', async () => {
    await publish(2020, 1);
    await publish(2020, 2);
    const newest = await beside(2020, 2);
    await publish(2020, 3);
    expect(await isTouched(newest.tags)).toBe(true);
    const endOfYear = await beside(2020, 3);
    await publish(2022, 1);
    expect(await isTouched(endOfYear.tags)).toBe(true);
    const [closed, opening] = [await beside(2020, 3), await beside(2022, 1)];
    await publish(2022, 2);
    expect(await Promise.all([closed, opening].map(({ tags }) => isTouched(tags)))).toEqual([false, true]);
    await publish(2021, 1);
    expect(await Promise.all([closed, opening].map(({ tags }) => isTouched(tags)))).toEqual([true, true]);
    const oldest = await beside(2001, 3);
    await publish(1990, 1);
    expect(await isTouched(oldest.tags)).toBe(true);
  });

  it('hear of a change of what they show', async () => {
    const near = await publish(2030, 1);
    await publish(2030, 2);
    const { tags } = await beside(2030, 2);
    await editions.publish(near.id, { title: 'Another title' });
    expect(await isTouched(tags)).toBe(true);
    expect(await beside(2030, 2)).toMatchObject({ previous: 'Another title' });
  });

  it('name no more than a few places, however wide the gap', async () => {
    await publish(2040, 1);
    await publish(2040, 9000);
    const { tags, next } = await beside(2040, 1);
    expect(next).toBe('2040/9000');
    expect(tags.length).toBeLessThan(50);
    await publish(2040, 400);
    expect(await isTouched(tags)).toBe(true);
  });
});
