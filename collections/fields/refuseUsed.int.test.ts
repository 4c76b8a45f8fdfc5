import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, type Editions } from '../../src/testing/editions';
import { signIn, type Rest } from '../../src/testing/rest';
import { SLUGS } from '../slugs';

let house: BootedHouse;
let editions: Editions;
let rest: Rest;
beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  rest = await signIn(house.payload);
});
afterAll(() => house.close());

const overrideAccess = true;

describe('a name that editions use', () => {
  it('cannot be deleted, and can once no edition names it', async () => {
    const { payload } = house;
    const data = { name: 'Deniz Akın' };
    const person = await payload.create({ collection: SLUGS.people, data, overrideAccess });
    const { id } = await editions.published({ publishedAt: '2001-05-01T09:00:00.000Z', authors: [person.id] });
    const refused = await rest('DELETE', `/people/${person.id}`);
    expect(refused.status).toBe(409);
    expect(refused.body.errors[0]?.message).toBe('Editions that use this: 1. Take it out of them first.');
    await editions.publish(id, { authors: [] });
    expect((await rest('DELETE', `/people/${person.id}`)).status).toBe(200);
  });
});

describe('the segment of a series', () => {
  const series = (data: { code: string; name: string; segment: string }, locale: 'tr' | 'en') =>
    house.payload.create({ collection: SLUGS.series, data, locale, overrideAccess });

  it('stays once an address was made of it, in that language alone', async () => {
    const { id } = await series({ code: 'notes', name: 'Notlar', segment: 'notlar' }, 'tr');
    expect((await rest('PATCH', `/series/${id}?locale=tr`, { body: { segment: 'kisa-notlar' } })).status).toBe(200);
    await editions.published({ publishedAt: '2002-05-01T09:00:00.000Z', series: id, language: 'tr' });
    const refused = await rest('PATCH', `/series/${id}?locale=tr`, { body: { segment: 'notlar' } });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0]?.data?.errors?.[0]?.message).toContain('kisa-notlar');
    const english = await rest('PATCH', `/series/${id}?locale=en`, { body: { name: 'Notes', segment: 'notes' } });
    expect(english.status).toBe(200);
  });

  it('is taken too where another series has none of its own in that language and answers to it', async () => {
    await series({ code: 'talks', name: 'Söyleşi', segment: 'soylesi' }, 'tr');
    const { status } = await rest('POST', '/series?locale=en', {
      body: { code: 'talk', name: 'Talks', segment: 'soylesi' },
    });
    expect(status).toBe(400);
    expect((await rest('POST', '/pages?locale=en', { body: { title: 'Talks', slug: 'soylesi' } })).status).toBe(400);
  });
});
