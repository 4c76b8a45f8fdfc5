import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SLUGS } from '../../collections/slugs';
import { openReadersHouse, type ReadersHouse } from '../testing/readersHouse';
import { soundText } from '../testing/editions';

let house: ReadersHouse;
let editions: ReadersHouse['editions'];
let page: ReadersHouse['page'];

beforeAll(async () => {
  house = await openReadersHouse();
  ({ editions, page } = house);
});

afterAll(() => house.close());

const on = (year: number) => ({ publishedAt: `${year}-05-01T09:00:00.000Z` });

describe('the page of an edition', () => {
  it('is there with the publication, changes with it and is gone with it', async () => {
    const { id } = await editions.draft({
      ...on(2001),
      ...soundText('The first words'),
      title: 'Found',
      slug: 'found',
    });
    const path = '/en/commentary/2001/1/found';
    expect((await page(path)).status).toBe(404);
    await editions.publish(id);
    expect(await page(path)).toMatchObject({ status: 200, body: expect.stringContaining('The first words') as string });
    await editions.saveDraft(id, soundText('Words in the works'));
    expect((await page(path)).body).not.toContain('Words in the works');
    await editions.publish(id);
    expect((await page(path)).body).toContain('Words in the works');
    await editions.unpublish(id);
    expect((await page(path)).status).toBe(404);
    await editions.publish(id);
    expect((await page(path)).status).toBe(200);
  });

  it('says why it was withdrawn, and nothing of what stood there', async () => {
    const { id } = await editions.published({
      ...on(2002),
      ...soundText('Words to forget'),
      slug: 'gone',
      standfirst: 'Stand first',
    });
    await editions.publish(id, { withdrawal: { on: '2026-01-02', reason: 'It was wrong.' } });
    const { status, body } = await page('/en/commentary/2002/1/gone');
    expect(status).toBe(410);
    expect(body).toContain('It was wrong.');
    expect(body).toContain('2002 / 1');
    for (const words of ['Words to forget', 'Stand first', 'Words of a.']) expect(body).not.toContain(words);
  });

  it('has one address; the short, the old, the wrong and the one with a slash lead to it', async () => {
    const { id } = await editions.published({ ...on(2003), slug: 'old' });
    await editions.publish(id, { slug: 'new' });
    const to = '/en/commentary/2003/1/new';
    for (const end of ['', '/', '/old', '/wrong', '/new/']) {
      const { status, headers, kept } = await page(`/en/commentary/2003/1${end}`);
      expect({ status, to: headers.Location, kept }).toEqual({ status: 301, to, kept: false });
    }
  });

  it('carries the tags that its publication, its siblings and its names touch', async () => {
    const person = await house.payload.create({
      collection: SLUGS.people,
      data: { name: 'Deniz' },
      overrideAccess: true,
    });
    const original = await editions.published({ ...on(2004), language: 'tr', slug: 'asil', authors: [person.id] });
    const { id } = await editions.published({ ...on(2004), original: original.id, slug: 'translated' });
    const { tags } = await page('/tr/yorum/2004/1/asil');
    const rows = await editions.outbox();
    expect(rows.at(-1)?.some((tag) => tags.includes(tag))).toBe(true);
    expect(tags).toEqual(expect.arrayContaining([`edition:${id}`, `person:${person.id}`, 'site', 'series:any']));
  });
});

describe('a list', () => {
  it('is touched by the names it shows', async () => {
    await editions.published(on(2005));
    for (const path of ['/en', '/en/commentary', '/en/commentary/2005']) {
      expect((await page(path)).tags).toEqual(expect.arrayContaining(['person:any', 'series:any']));
    }
  });
});
