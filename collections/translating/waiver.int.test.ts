import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, call, p } from '../../src/domain/commentary/examples';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, withFirstWords, type Editions } from '../../src/testing/editions';
import { restOf } from '../../src/testing/rest';
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

/** A draft that leaves the one note of its original out. */
const withoutNote = async (): Promise<string> => {
  const original = await editions.published({ language: 'tr' });
  const ask = { body: { language: 'en' } };
  const { body } = await staff.translator.rest('POST', `/commentaries/${original.id}/translate`, ask);
  await editions.saveDraft(body.id, { title: 'Translation', ...textOf([at('p1', p('A sentence.'))], []) });
  return body.id;
};
const publish = (id: string) => staff.editor.rest('PATCH', `/commentaries/${id}`, { body: { _status: 'published' } });
const waive = (id: string, who: keyof typeof staff, waiver: string) =>
  staff[who].rest('PATCH', `/commentaries/${id}?draft=true`, { body: { translation: { waiver } } });

describe('a translation that leaves a note of its original out', () => {
  it('is published only when an editor has written why', async () => {
    const id = await withoutNote();
    expect((await publish(id)).status).toBe(400);
    expect((await waive(id, 'editor', '  ')).status).toBe(200);
    expect((await publish(id)).status).toBe(400);
    expect((await waive(id, 'editor', 'The note is of Turkish words only.')).status).toBe(200);
    expect((await publish(id)).status).toBe(200);
    expect((await editions.row(id)).translation?.waiver).toBe('The note is of Turkish words only.');
  });

  it('keeps who wrote the reason and when, and loses it once no note is missing', async () => {
    const id = await withoutNote();
    await waive(id, 'editor', 'The note is of Turkish words only.');
    const { waivedBy, waivedAt } = (await editions.latest(id)).translation ?? {};
    expect([waivedBy, Date.parse(waivedAt ?? '')]).toEqual([staff.editor.id, expect.any(Number)]);
    expect((await publish(id)).status).toBe(200);
    expect((await editions.row(id)).translation).toMatchObject({ waivedBy: staff.editor.id, waivedAt });
    const { original } = await editions.row(id);
    const key = (await editions.row(String(original))).notes![0]!.key;
    const text = textOf([at('p1', p('A sentence', call('n'), '.'))], ['n']);
    const notes = text.notes!.map((note) => ({ ...note, counterpart: key }));
    await editions.publish(id, { ...text, notes });
    expect((await editions.row(id)).translation).toMatchObject({ waiver: null, waivedBy: null, waivedAt: null });
    await editions.saveDraft(id, textOf([at('p1', p('A sentence.'))], []));
    expect((await publish(id)).status).toBe(400);
  });

  it('is not helped by a reason its translator writes', async () => {
    const id = await withoutNote();
    await waive(id, 'translator', 'Because.');
    expect((await editions.latest(id)).translation?.waiver ?? null).toBeNull();
    expect((await publish(id)).status).toBe(400);
  });
});

describe('a translation whose original was unpublished', () => {
  it('is published, and its editor asked to look', async () => {
    const original = await editions.published({ language: 'tr' });
    const ask = { body: { language: 'en' } };
    const { body } = await staff.translator.rest('POST', `/commentaries/${original.id}/translate`, ask);
    await staff.editor.rest('PATCH', `/commentaries/${original.id}`, { body: { _status: 'draft' } });
    await editions.saveDraft(body.id, { title: 'T', body: withFirstWords((await editions.latest(body.id)).body) });
    const told = await staff.editor.rest('POST', `/commentaries/${body.id}/checklist`, { body: {} });
    const { problems } = told.body as unknown as { problems: { kind: string }[] };
    expect(problems.map(({ kind }) => kind)).toContain('original-unpublished');
    expect((await publish(body.id)).status).toBe(200);
  });
});

describe('what a translation follows, and why it leaves a note out', () => {
  it('is told to the staff alone', async () => {
    const id = await withoutNote();
    await waive(id, 'editor', 'The note is of Turkish words only.');
    await publish(id);
    const { body } = await restOf(house.payload)('GET', `/commentaries/${id}?depth=0`);
    const told = Object.keys((body as unknown as { translation: object }).translation);
    expect(
      told.filter((name) =>
        ['fingerprints', 'basedOnVersion', 'acknowledgedAt', 'waiver', 'waivedBy', 'waivedByName', 'waivedAt'].includes(
          name,
        ),
      ),
    ).toEqual([]);
  });
});

describe('the day a translation says it follows', () => {
  it('does not lie ahead', async () => {
    const id = await withoutNote();
    await waive(id, 'editor', 'The note is of Turkish words only.');
    const said = (basedOn: Date) =>
      staff.editor.rest('PATCH', `/commentaries/${id}`, {
        body: { _status: 'published', translation: { basedOn: basedOn.toISOString() } },
      });
    expect((await said(new Date(Date.now() + 86_400_000))).status).toBe(400);
    expect((await said(new Date(Date.now() - 86_400_000))).status).toBe(200);
  });
});
