import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, p } from '../../src/domain/commentary/examples';
import type { RemarkAtDesk } from '../../src/domain/translating/remarks';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, type Editions } from '../../src/testing/editions';
import { restOf } from '../../src/testing/rest';
import { staffOf, type Member } from '../../src/testing/staff';

let house: BootedHouse;
let editions: Editions;
let staff: Record<'editor' | 'translator' | 'archivist', Member>;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  staff = await staffOf(house.payload, { editor: 'editor', translator: 'translator', archivist: 'archivist' });
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

  it('is anybody’s of the staff to write, nobody’s else, and is never blank', async () => {
    const { id: edition } = await editions.draft();
    expect((await remark({ edition, block: 'p1', text: 'A date is wrong' }, 'archivist')).status).toBe(201);
    expect(
      (await restOf(house.payload)('POST', '/remarks', { body: { edition, block: 'p1', text: 'X' } })).status,
    ).toBe(403);
    const blank = await remark({ edition, block: 'p1', text: ' \n ' });
    expect(blank.status).toBe(400);
    expect(blank.body.errors[0]?.data?.errors).toMatchObject([
      { path: 'text', message: 'Write what there is to remark: the remark is empty.' },
    ]);
  });

  it('is told to the desk with names and days, even when its place is gone', async () => {
    const { id: edition } = await editions.draft();
    const { body } = await remark({ edition, block: 'p1', text: 'Here' });
    await remark({ edition, note: 'a', text: 'There' }, 'translator');
    await change(body.doc.id, { resolvedAt: '2024-01-01T00:00:00.000Z' }, 'translator');
    await editions.saveDraft(edition, textOf([at('q1', p('Other words.'))], []));
    const told = await staff.translator.rest('GET', `/commentaries/${edition}/remarks`);
    const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/);
    expect((told.body as unknown as { remarks: RemarkAtDesk[] }).remarks).toMatchObject([
      { place: { block: 'p1' }, text: 'Here', author: 'editor', day, settled: { by: 'translator', day } },
      { place: { note: 'a' }, text: 'There', author: 'translator', settled: null },
    ]);
    expect((await restOf(house.payload)('GET', `/commentaries/${edition}/remarks`)).status).toBe(401);
  });

  it('goes with the draft it stands in', async () => {
    const { id: edition } = await editions.draft();
    const { body } = await remark({ edition, block: 'p1', text: 'Here' });
    expect((await staff.editor.rest('DELETE', `/commentaries/${edition}`)).status).toBe(200);
    expect((await staff.editor.rest('GET', `/remarks/${body.doc.id}`)).status).toBe(404);
  });
});
