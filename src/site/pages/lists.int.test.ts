import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { openReadersHouse, type ReadersHouse } from '../../testing/readersHouse';

let house: ReadersHouse;
let editions: ReadersHouse['editions'];
let page: ReadersHouse['page'];

const on = (year: number, day = 1) => ({ publishedAt: `${year}-05-${String(day).padStart(2, '0')}T09:00:00.000Z` });

beforeAll(async () => {
  house = await openReadersHouse();
  ({ editions, page } = house);
  for (let at = 1; at <= 11; at += 1) await editions.published({ ...on(2001, at), title: `The edition ${at}.` });
});

afterAll(() => house.close());

/** Which of the eleven a page shows. */
const shown = ({ body }: Rendered): number[] =>
  [...new Set([...String(body).matchAll(/The edition (\d+)\./g)].map(([, at]) => Number(at)))].sort((a, b) => a - b);

describe('a list in pages', () => {
  it('shows each edition on one of them', async () => {
    const [first, second] = [await page('/en'), await page('/en/page/2')];
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(shown(first)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(shown(second)).toEqual([1]);
  });

  it('has one address a page: the first is the list itself, past the last there is none', async () => {
    for (const [list, segment] of [
      ['/en', 'page'],
      ['/en/commentary', 'page'],
      ['/en/commentary/2001', 'page'],
      ['/en/corrections', 'page'],
      ['/tr/duzeltmeler', 'sayfa'],
      ['/tr', 'sayfa'],
    ]) {
      const { status, headers } = await page(`${list}/${segment}/1`);
      expect({ status, to: headers.Location }).toEqual({ status: 301, to: list });
      expect((await page(`${list}/`)).headers.Location).toBe(list);
      expect((await page(`${list}/${segment}/9`)).status).toBe(404);
    }
  });

  it('counts what is published now', async () => {
    const { id } = await editions.published({ ...on(2001, 12), title: 'The edition 12.' });
    expect(shown(await page('/en/page/2'))).toEqual([1, 2]);
    await editions.unpublish(id);
    expect(shown(await page('/en/page/2'))).toEqual([1]);
    expect(String((await page('/en/commentary/2001')).body)).toContain('2001 / 12 is not published at present');
    await editions.publish(id);
    expect(String((await page('/en/commentary')).body)).not.toContain('not published at present');
  });

  it('has no page for a year in which nothing is published any more', async () => {
    const { id } = await editions.published(on(2003));
    expect((await page('/en/commentary/2003')).status).toBe(200);
    await editions.unpublish(id);
    expect((await page('/en/commentary/2003')).status).toBe(404);
    expect(String((await page('/en/commentary')).body)).toContain('2003: the only number is not published at present');
  });
});

describe('the list of corrections', () => {
  it('is there while it is empty, and made anew with each correction', async () => {
    const path = '/en/corrections';
    expect((await page(path)).status).toBe(200);
    const { id } = await editions.published({ ...on(2004), title: 'Corrected later' });
    await editions.publish(id, { corrections: [{ on: '2026-01-02', kind: 'correction', text: 'A year was wrong.' }] });
    const { body, tags } = await page(path);
    expect(body).toContain('A year was wrong.');
    expect(body).toContain('Corrected later');
    expect((await editions.outbox()).at(-1)?.some((tag) => tags.includes(tag))).toBe(true);
  });
});
