import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, type Editions } from '../../src/testing/editions';
import { staffOf, type Member } from '../../src/testing/staff';

let house: BootedHouse;
let editions: Editions;
let staff: Record<'editor' | 'translator', Member>;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  staff = await staffOf(house.payload, { editor: 'editor', translator: 'translator' });
});

afterAll(() => house.close());

const remark = (body: object, who: keyof typeof staff = 'editor') =>
  staff[who].rest('POST', '/remarks?depth=0', { body });
const change = (id: string, body: object, who: keyof typeof staff = 'editor') =>
  staff[who].rest('PATCH', `/remarks/${id}?depth=0`, { body });

describe('a remark', () => {
  it('stands at one block or one note of the latest text', async () => {
    const { id: edition } = await editions.published();
    expect((await remark({ edition, block: 'p1', text: 'Here' })).body.doc['author']).toBe(staff.editor.id);
    expect((await remark({ edition, note: 'a', text: 'There' }, 'translator')).status).toBe(201);
    const place = 'A remark stands at one block or at one note.';
    const gone = 'The place of the remark was not found in this edition; save the text first.';
    const refused = async (body: object) =>
      (await remark({ edition, text: 'X', ...body })).body.errors[0]?.data?.errors;
    expect(await refused({ block: 'p1', note: 'a' })).toEqual([{ path: 'note', message: place }]);
    expect(await refused({})).toEqual([{ path: 'block', message: place }]);
    expect(await refused({ block: 'p99' })).toEqual([{ path: 'block', message: gone }]);
    expect(await refused({ note: 'zz' })).toEqual([{ path: 'note', message: gone }]);
  });

  it('is settled by anybody who writes, with name and moment, and opened again', async () => {
    const { id: edition } = await editions.draft();
    const { body } = await remark({ edition, block: 'p1', text: 'Here', resolvedAt: null });
    const settled = await change(body.doc.id, { resolvedAt: '2001-01-01T00:00:00.000Z' }, 'translator');
    expect(settled.body.doc).toMatchObject({ resolvedBy: staff.translator.id });
    expect(Date.parse(String(settled.body.doc['resolvedAt']))).toBeGreaterThan(Date.parse('2020-01-01'));
    const again = await change(body.doc.id, { resolvedAt: '2002-01-01T00:00:00.000Z' });
    expect(again.body.doc).toMatchObject({
      resolvedBy: staff.translator.id,
      resolvedAt: settled.body.doc['resolvedAt'],
    });
    const opened = await change(body.doc.id, { resolvedAt: null });
    expect([opened.body.doc['resolvedAt'], opened.body.doc['resolvedBy']]).toEqual([null, null]);
  });

  it('keeps its place, its author, and its words from others', async () => {
    const [{ id: edition }, { id: other }] = [await editions.draft(), await editions.draft()];
    const { body } = await remark({ edition, block: 'p1', text: 'Here', author: staff.translator.id });
    const sent = { edition: other, block: null, note: 'a', author: staff.translator.id, text: 'Mine now' };
    expect((await change(body.doc.id, sent, 'translator')).body.doc).toMatchObject({
      edition,
      block: 'p1',
      author: staff.editor.id,
      text: 'Here',
    });
    expect((await change(body.doc.id, { text: 'Better' })).body.doc['text']).toBe('Better');
  });

  it('goes with the draft it stands in', async () => {
    const { id: edition } = await editions.draft();
    const { body } = await remark({ edition, block: 'p1', text: 'Here' });
    expect((await staff.editor.rest('DELETE', `/commentaries/${edition}`)).status).toBe(200);
    expect((await staff.editor.rest('GET', `/remarks/${body.doc.id}`)).status).toBe(404);
  });
});
