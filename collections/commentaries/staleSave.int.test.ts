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

const save = (id: string, condition: string | undefined, title: string) =>
  rest('PATCH', `/commentaries/${id}?draft=true`, {
    body: { title },
    headers: condition === undefined ? {} : { 'If-Match': condition },
  });

describe('a save that says which revision it read', () => {
  it.each([
    ['the stored one', '"2"', 200],
    ['any', '*', 200],
    ['nothing', undefined, 200],
    ['an old one', '"1"', 409],
    ['one that is to come', '"3"', 409],
    ['no number', 'abc', 400],
    ['a number without quotes', '2', 400],
    ['a weak one', 'W/"2"', 400],
    ['several', '"1", "2"', 400],
  ])('and means %s', async (_, condition, expected) => {
    const { id } = await editions.draft({ title: 'First' });
    await editions.saveDraft(id, { title: 'Second' });
    const { status } = await save(id, condition, 'Third');
    expect(status).toBe(expected);
    expect((await editions.latest(id)).title).toBe(expected === 200 ? 'Third' : 'Second');
  });

  it('gets both texts back when it is stale, with a sentence', async () => {
    const { id } = await editions.draft({ title: 'First' });
    await editions.saveDraft(id, { title: 'Theirs' });
    const { status, body } = await save(id, '"1"', 'Mine');
    expect(status).toBe(409);
    expect(body.errors[0]?.message).toMatch(/^This edition has been saved from elsewhere/);
    expect(body.current).toMatchObject({ id, title: 'Theirs', rev: 2 });
    expect(body.yours).toMatchObject({ title: 'Mine' });
  });

  it('cannot publish over a text it has not read', async () => {
    const { id } = await editions.draft();
    await editions.saveDraft(id, { title: 'Theirs' });
    const headers = { 'If-Match': '"1"' };
    const { status } = await rest('PATCH', `/commentaries/${id}`, { body: { _status: 'published' }, headers });
    expect(status).toBe(409);
    expect((await editions.row(id))._status).toBe('draft');
  });

  it.each(['draft', 'published'] as const)('wins alone among ten that read the same %s', async (_status) => {
    const { id, rev } = await (_status === 'draft' ? editions.draft() : editions.published());
    const titles = Array.from({ length: 10 }, (_, index) => `Saver ${index}`);
    const answers = await Promise.all(titles.map((title) => save(id, `"${rev}"`, title)));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(9).fill(409)]);
    const winner = titles[answers.findIndex(({ status }) => status === 200)];
    expect(await editions.latest(id)).toMatchObject({ title: winner, rev: (rev ?? 0) + 1 });
  });

  it('sees every save that came before, of whatever kind', async () => {
    const { id } = await editions.draft();
    await editions.saveDraft(id, { title: 'A' });
    await editions.publish(id);
    await editions.saveDraft(id, { title: 'B' });
    await editions.unpublish(id);
    await editions.publish(id);
    expect([(await editions.row(id)).rev, (await editions.latest(id)).rev]).toEqual([6, 6]);
  });
});
