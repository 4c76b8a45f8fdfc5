import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, type Editions } from '../../src/testing/editions';
import { signIn, type Rest } from '../../src/testing/rest';

let house: BootedHouse;
let editions: Editions;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

const create = (code: string, segment: string) =>
  rest('POST', '/series?locale=tr', { body: { code, name: 'Dizi', segment } });

describe('the segment of a series', () => {
  it.each([
    ['konu', '“konu” is one of the site’s own addresses; choose another segment.'],
    ['yorum', '“yorum” stands in the address of another series.'],
    ['Büyük Harf', expect.stringMatching(/^A segment must begin with a lower-case letter/)],
    ['2024', expect.stringMatching(/^A segment must begin with a lower-case letter/)],
    ['a'.repeat(41), expect.stringMatching(/^A segment must begin with a lower-case letter/)],
  ])('is refused where an address could not be made of it: %s', async (segment, message) => {
    const { status, body } = await create('other', segment);
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors?.[0]).toMatchObject({ path: 'segment', message });
  });

  it('is refused where a page of the house has it, in that language alone', async () => {
    const page = { title: 'Söyleşi', slug: 'soylesi' };
    expect((await rest('POST', '/pages?locale=tr', { body: page })).status).toBe(201);
    const { status, body } = await create('talks', 'soylesi');
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors?.[0]).toMatchObject({
      path: 'segment',
      message: '“soylesi” is the address of a page; choose another segment.',
    });
    const english = { code: 'talks', name: 'Talks', segment: 'soylesi' };
    expect((await rest('POST', '/series?locale=en', { body: english })).status).toBe(201);
  });

  it('is a plain word of its own', async () => {
    expect((await create('analysis', 'uzun-analiz')).status).toBe(201);
  });
});

describe('a series', () => {
  it('is deleted only while it holds no edition, drafts included', async () => {
    const { body } = await create('short', 'kisa');
    const { id } = await editions.draft();
    await editions.saveDraft(id, { series: body.doc.id });
    expect((await rest('DELETE', `/series/${body.doc.id}`)).status).toBe(409);
    await editions.saveDraft(id, { series: editions.series });
    expect((await rest('DELETE', `/series/${body.doc.id}`)).status).toBe(200);
  });
});
