import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openReadersHouse, type ReadersHouse } from '../../testing/readersHouse';
import { soundText } from '../../testing/editions';

let house: ReadersHouse;
let editions: ReadersHouse['editions'];
let page: ReadersHouse['page'];

beforeAll(async () => {
  house = await openReadersHouse();
  ({ editions, page } = house);
});

afterAll(() => house.close());

/** An original and its translation, the only ones of their year. */
const pairIn = async (year: number) => {
  const publishedAt = `${year}-05-01T09:00:00.000Z`;
  const original = await editions.published({
    ...soundText('Birinci söz'),
    publishedAt,
    language: 'tr',
    slug: 'asil',
  });
  const translation = await editions.draft({
    ...soundText('The first words'),
    publishedAt,
    original: original.id,
    slug: 'translated',
  });
  return { original: original.id, translation: translation.id };
};

describe('two editions side by side', () => {
  it('are there while both can be read, and refreshed by either', async () => {
    const { original, translation } = await pairIn(2001);
    const asked = '/tr/yorum/2001/1/asil/en';
    expect((await page(asked)).status).toBe(404);
    await editions.publish(translation);
    const { status, body, tags, kept } = await page(asked);
    expect({ status, kept }).toEqual({ status: 200, kept: true });
    expect(body).toContain('Birinci söz');
    expect(body).toContain('The first words');
    expect(tags).toEqual(expect.arrayContaining([`edition:${original}`, `edition:${translation}`]));
    expect((await page('/en/commentary/2001/1/translated/tr')).status).toBe(200);
    await editions.unpublish(translation);
    expect(await page(asked)).toMatchObject({ status: 404, kept: false });
  });

  it('are not shown where either was withdrawn', async () => {
    const { original, translation } = await pairIn(2002);
    await editions.publish(translation);
    await editions.publish(original, { withdrawal: { on: '2026-01-02', reason: 'It was wrong.' } });
    for (const asked of ['/tr/yorum/2002/1/asil/en', '/en/commentary/2002/1/translated/tr']) {
      expect((await page(asked)).status).toBe(404);
    }
  });

  it('have one address; an old slug and a slash at the end lead to it', async () => {
    const { translation } = await pairIn(2003);
    await editions.publish(translation);
    const to = '/tr/yorum/2003/1/asil/en';
    for (const asked of ['/tr/yorum/2003/1/wrong/en', '/tr/yorum/2003/1/asil/en/']) {
      const { status, headers, kept } = await page(asked);
      expect({ status, to: headers.Location, kept }).toEqual({ status: 301, to, kept: false });
    }
  });

  it('are not made of two editions that do not belong together', async () => {
    const publishedAt = '2004-05-01T09:00:00.000Z';
    await editions.published({ publishedAt, language: 'tr', slug: 'yalniz' });
    await editions.published({ publishedAt, slug: 'alone' });
    expect((await page('/tr/yorum/2004/1/yalniz/en')).status).toBe(404);
  });
});
