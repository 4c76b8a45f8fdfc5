import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { SLUGS } from '../slugs';

let house: BootedHouse;
beforeAll(async () => {
  house = await bootHouse();
});
afterAll(() => house.close());

const overrideAccess = true;
const person = (data: { name: string; slug?: string }) =>
  house.payload.create({ collection: SLUGS.people, data, overrideAccess });

describe('a slug', () => {
  it('gives two people of one name a page each', async () => {
    expect((await person({ name: 'Ayşe Yılmaz' })).slug).toBe('ayse-yilmaz');
    expect((await person({ name: 'Ayşe Yılmaz' })).slug).toBe('ayse-yilmaz-2');
    expect((await person({ name: 'Another', slug: 'ayse-yilmaz' })).slug).toBe('ayse-yilmaz-3');
  });

  it('stays what it is when its own document is saved again', async () => {
    const { id } = await person({ name: 'Deniz Akın' });
    const collection = SLUGS.people;
    const saved = await house.payload.update({ collection, id, data: { slug: 'deniz-akin' }, overrideAccess });
    expect(saved.slug).toBe('deniz-akin');
  });

  it('is free in each language for itself', async () => {
    const collection = SLUGS.topics;
    const { id } = await house.payload.create({ collection, data: { name: 'Arşiv' }, locale: 'tr', overrideAccess });
    await house.payload.create({ collection, data: { name: 'Archive' }, locale: 'en', overrideAccess });
    const data = { name: 'Archive' };
    const own = await house.payload.update({ collection, id, data, locale: 'en', overrideAccess });
    expect(own.slug).toBe('archive-2');
    const again = await house.payload.create({ collection, data: { name: 'Arşiv' }, locale: 'tr', overrideAccess });
    expect(again.slug).toBe('arsiv-2');
  });
});
