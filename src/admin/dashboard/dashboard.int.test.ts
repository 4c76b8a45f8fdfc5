import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, p } from '../../domain/commentary/examples';
import { bootHouse, type BootedHouse } from '../../testing/boot';
import { editionsIn, textOf, withFirstWords, type Editions } from '../../testing/editions';
import { staffOf, type Member } from '../../testing/staff';
import { MOST_ROWS } from './queue';
import { askedQuestions } from './readAsked';
import { staleTranslations } from './readStale';
import { myTasks, tasksToReview } from './readTasks';
import { untranslatedOriginals } from './readUntranslated';

let house: BootedHouse;
let editions: Editions;
let staff: Record<'Ela' | 'Deniz' | 'Ada', Member>;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  staff = await staffOf(house.payload, { Ela: 'translator', Deniz: 'translator', Ada: 'editor' });
});

afterAll(() => house.close());

const userOf = async ({ id }: Member) => ({
  ...(await house.payload.findByID({ collection: 'users', id, overrideAccess: true })),
  collection: 'users' as const,
});
const original = (title: string, publishedAt?: string) =>
  editions.published({ language: 'tr', title, publishedAt, ...textOf([at('p1', p('Birinci.'))], []) });
const begin = async (id: string, who: Member) =>
  (await who.rest('POST', `/commentaries/${id}/translate`, { body: { language: 'en' } })).body;

describe('what there is to do', () => {
  it('names whoever’s own tasks, and those that wait for an editor, by the original', async () => {
    const { id } = await original('Boğazlar');
    const { id: edition, task } = await begin(id, staff.Ela);
    await begin((await original('Limanlar')).id, staff.Deniz);
    const row = { edition, title: 'Boğazlar', language: 'en', holder: 'Ela' };
    expect(await myTasks(house.payload, await userOf(staff.Ela))).toEqual({
      rows: [{ ...row, state: 'claimed' }],
      all: 1,
    });
    const editor = await userOf(staff.Ada);
    expect((await tasksToReview(house.payload, editor)).all).toBe(0);
    await staff.Ela.rest('POST', `/translation-tasks/${task}/submit`);
    expect(await tasksToReview(house.payload, editor)).toEqual({ rows: [{ ...row, state: 'submitted' }], all: 1 });
    await staff.Ada.rest('POST', `/translation-tasks/${task}/release`);
    expect((await myTasks(house.payload, await userOf(staff.Ela))).all).toBe(0);
  });

  it('tells which published translations lag and by what, until they are settled', async () => {
    const { id } = await original('Fenerler');
    const { id: edition } = await begin(id, staff.Ela);
    const { body } = await editions.latest(edition);
    await editions.publish(edition, { title: 'Lighthouses', body: withFirstWords(body) });
    const stale = () => staleTranslations(house.payload, 'Europe/Istanbul');
    expect(await stale()).toEqual({ rows: [], all: 0 });
    await editions.publish(id, textOf([at('p1', p('Birinci, düzeltilmiş.'))], []));
    const { rows, all } = await stale();
    expect(all).toBe(1);
    expect(rows).toMatchObject([
      { edition, title: 'Lighthouses', language: 'en', changes: [{ part: { block: 'p1' }, change: 'changed' }] },
    ]);
    await staff.Ada.rest('POST', `/commentaries/${edition}/acknowledge`, { body: { parts: 'all' } });
    expect((await stale()).all).toBe(0);
  });

  it('names what an edition is asked because of a correction of another, with its words, until it is settled', async () => {
    const { id } = await original('Rıhtım');
    const { id: edition } = await begin(id, staff.Ela);
    const { body } = await editions.latest(edition);
    await editions.publish(edition, { title: 'Quay', body: withFirstWords(body) });
    const user = await userOf(staff.Ada);
    expect((await askedQuestions(house.payload, user)).all).toBe(0);
    await editions.publish(id, { corrections: [{ on: '2024-05-02', kind: 'correction', text: 'It is 1936.' }] });
    const { rows, all } = await askedQuestions(house.payload, user);
    expect(all).toBe(1);
    expect(rows).toMatchObject([
      { edition, title: 'Quay', language: 'en', kind: 'corrected', said: 'It is 1936.', about: 'Rıhtım' },
    ]);
    expect((await staff.Ada.rest('POST', `/questions/${rows[0]!.id}/keep`)).status).toBe(200);
    expect((await askedQuestions(house.payload, user)).all).toBe(0);
  });

  it('names originals without a translation, the oldest first, and counts all of them', async () => {
    const before = (await untranslatedOriginals(house.payload)).all;
    await original('Yeni', '2024-05-01T09:00:00.000Z');
    const { id } = await original('Eski', '2001-05-01T09:00:00.000Z');
    for (let more = 0; more < MOST_ROWS; more += 1) await original(`Daha ${more}`);
    const { rows, all } = await untranslatedOriginals(house.payload);
    expect([rows[0]?.title, rows[1]?.title]).toEqual(['Eski', 'Yeni']);
    expect([rows.length, all]).toEqual([MOST_ROWS, before + MOST_ROWS + 2]);
    await begin(id, staff.Deniz);
    const after = await untranslatedOriginals(house.payload);
    expect([after.rows[0]?.title, after.all]).toEqual(['Yeni', all - 1]);
  });
});
