import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { at, call, p } from '../../src/domain/commentary/examples';
import { dayIn } from '../../src/domain/date';
import type { OriginalState } from '../../src/domain/translating/originalState';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, rendering, textOf, withFirstWords, type Editions } from '../../src/testing/editions';
import { restOf, type Rest } from '../../src/testing/rest';
import { staffOf } from '../../src/testing/staff';

let house: BootedHouse;
let editions: Editions;
let editor: Rest;
let translator: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  const staff = await staffOf(house.payload, { editor: 'editor', translator: 'translator' });
  [editor, translator] = [staff.editor.rest, staff.translator.rest];
});

afterAll(() => house.close());

const text = (first = 'Birinci', second = 'İkinci') =>
  textOf([at('p1', p(first, call('a'), '.')), at('p2', p(second, '.'))], ['a']);
const pair = async () => {
  const original = await editions.published({ language: 'tr', ...text() });
  const { body } = await translator('POST', `/commentaries/${original.id}/translate`, { body: { language: 'en' } });
  return { original: original.id, translation: body.id };
};
const publishFirst = async (id: string) => {
  const { body } = await editions.latest(id);
  await editions.publish(id, { title: 'Translation', body: withFirstWords(body) });
};
const published = async () => {
  const made = await pair();
  await publishFirst(made.translation);
  return made;
};
const state = async (id: string, rest = editor): Promise<OriginalState> =>
  (await rest('GET', `/commentaries/${id}/original-state`)).body as unknown as OriginalState;
const acknowledge = (id: string, parts: unknown, rest = editor, version?: unknown) =>
  rest('POST', `/commentaries/${id}/acknowledge`, { body: { parts, version } });

describe('a translation beside its original', () => {
  it('is up to date when it is begun, and is told what the original says otherwise since', async () => {
    const { original, translation } = await pair();
    expect(await state(translation, translator)).toMatchObject({
      original: { id: original, language: 'tr', number: { sequence: expect.any(Number) } },
      known: true,
      changes: [],
      then: { blocks: [], notes: [] },
    });
    await editions.publish(original, text('Başka'));
    const { changes, then, original: told } = await state(translation, translator);
    expect(changes).toEqual([{ part: { block: 'p1' }, change: 'changed' }]);
    expect(then.blocks).toEqual([at('p1', p('Birinci', call('a'), '.'))]);
    const [latest] = await editions.versions(original);
    expect(told.versionId).toBe(latest?.id);
    expect(told.path).toMatch(/^\/tr\/yorum\//);
  });

  it('is told what it was made from, however often its original was published since', { timeout: 60_000 }, async () => {
    const { original, translation } = await pair();
    for (let time = 1; time <= 31; time += 1) await editions.publish(original, text(`Başka ${time}`));
    expect((await state(translation)).then.blocks).toEqual([at('p1', p('Birinci', call('a'), '.'))]);
  });

  it('says on what day that was, where a paragraph stood that is gone, and who may settle it', async () => {
    const { original, translation } = await published();
    const { contentChangedAt: before } = await editions.row(original);
    expect(await state(translation)).toMatchObject({ lags: false, behind: {}, mayAcknowledge: true });
    await editions.publish(original, textOf([at('p1', p('Birinci', call('a'), '.'))], ['a']));
    const { contentChangedAt } = await editions.row(original);
    expect(contentChangedAt).not.toBe(before);
    expect(await state(translation, translator)).toMatchObject({
      original: { changedOn: dayIn(contentChangedAt!, 'Europe/Istanbul') },
      changes: [{ part: { block: 'p2' }, change: 'removed' }],
      behind: { p2: 'p1' },
      lags: true,
      mayAcknowledge: false,
    });
  });

  it('is not outdated by a draft over its original, nor by typography', async () => {
    const { original, translation } = await published();
    await editions.saveDraft(original, text('Taslak'));
    expect((await state(translation)).changes).toEqual([]);
    await editions.publish(original, text('Birinci\u00ad'));
    expect((await state(translation)).changes).toEqual([]);
  });

  it('follows what it was begun from through its own publications', async () => {
    const { original, translation } = await published();
    await editions.publish(original, text('Başka'));
    await editions.publish(translation, { standfirst: 'Corrected' });
    expect((await state(translation)).changes).toHaveLength(1);
    const { translation: row } = await editions.row(translation);
    await editions.publish(translation, { translation: { ...row, basedOn: null } });
    expect((await state(translation)).changes).toHaveLength(1);
    await editions.publish(translation, { translation: { ...row, basedOn: new Date().toISOString() } });
    expect((await state(translation)).changes).toEqual([]);
  });

  it('keeps what it follows from whoever sends something else, and from a version that is restored', async () => {
    const { translation } = await published();
    const before = (await editions.row(translation)).translation;
    const sent = {
      fingerprints: { blocks: {}, notes: {}, order: [] },
      basedOnVersion: 'x',
      acknowledgedAt: '2020-01-01',
    };
    await editor('PATCH', `/commentaries/${translation}`, { body: { translation: sent } });
    await editions.publish(translation, { translation: { ...before, ...sent } });
    const after = (await editions.row(translation)).translation;
    expect(after?.fingerprints).toEqual(before?.fingerprints);
    expect(after?.basedOnVersion).toBe(before?.basedOnVersion);
    expect(after?.acknowledgedAt ?? null).toBeNull();
  });
});

describe('a draft over a published translation that is linked elsewhere', () => {
  it('leaves what the published one follows', async () => {
    const { translation } = await published();
    const other = await editions.published({ language: 'tr', ...text() });
    const before = (await editions.row(translation)).translation;
    for (const original of [other.id, null]) {
      await editions.saveDraft(translation, { original });
      expect((await editions.row(translation)).translation).toEqual(before);
    }
  });
});

describe('a translation linked by hand', () => {
  it('follows its original from its first publication, where that has not changed since the day it says', async () => {
    const original = await editions.published({ language: 'tr', ...text() });
    const { id } = await editions.draft({ original: original.id, ...rendering(text('First', 'Second')) });
    expect((await state(id)).known).toBe(false);
    await editions.publish(id);
    expect(await state(id)).toMatchObject({ known: true, changes: [] });
  });

  it('is judged by the days alone where it says an older one than the original’s last change', async () => {
    const original = await editions.published({ language: 'tr', ...text() });
    await editions.publish(original.id, text('Başka'));
    const basedOn = '2020-01-01T00:00:00.000Z';
    const { id } = await editions.published({
      original: original.id,
      ...rendering(text('First')),
      translation: { basedOn },
    });
    expect(await state(id)).toMatchObject({ known: false, changes: [] });
    expect((await acknowledge(id, [{ block: 'p1' }])).status).toBe(409);
    expect((await acknowledge(id, 'all')).status).toBe(200);
    expect(await state(id)).toMatchObject({ known: true, changes: [] });
  });
});

describe('an acknowledgement', () => {
  it('takes a part off the list until it changes again, and shows what was acknowledged then', async () => {
    const { original, translation } = await published();
    await editions.publish(original, text('Başka', 'Değişti'));
    const answer = await acknowledge(translation, [{ block: 'p1' }]);
    expect((answer.body as unknown as OriginalState).changes).toEqual([{ part: { block: 'p2' }, change: 'changed' }]);
    await editions.publish(original, text('Bambaşka', 'Değişti'));
    const { changes, then } = await state(translation);
    expect(changes.map(({ part }) => part)).toEqual([{ block: 'p1' }, { block: 'p2' }]);
    expect(then.blocks).toEqual([at('p1', p('Başka', call('a'), '.')), at('p2', p('İkinci', '.'))]);
    expect((await acknowledge(translation, [{ block: 'p1' }, { block: 'p2' }])).status).toBe(200);
    expect((await state(translation)).changes).toEqual([]);
    const [latest] = await editions.versions(original);
    expect((await editions.row(translation)).translation?.basedOnVersion).toBe(latest?.id);
  });

  it('saves nothing of the text, and makes no save that is being written stale', async () => {
    const { original, translation } = await published();
    await editions.saveDraft(translation, { standfirst: 'Being written' });
    await editions.publish(original, text('Başka'));
    const before = await editions.latest(translation);
    await acknowledge(translation, [{ block: 'p1' }]);
    const after = await editions.latest(translation);
    expect([after.rev, after.standfirst, after._status]).toEqual([before.rev, 'Being written', 'draft']);
    const headers = { 'If-Match': `"${before.rev}"` };
    const saved = await editor('PATCH', `/commentaries/${translation}?draft=true`, {
      body: { standfirst: 'More', translation: before.translation as object },
      headers,
    });
    expect(saved.status).toBe(200);
    await editions.publish(translation);
    expect((await state(translation)).changes).toEqual([]);
  });

  it('is of what was looked at: where the original has changed again, that is said first', async () => {
    const { original, translation } = await published();
    await editions.publish(original, text('Başka'));
    const looked = (await state(translation)).original.versionId;
    await editions.publish(original, text('Bambaşka'));
    const late = await acknowledge(translation, 'all', editor, looked);
    expect([late.status, late.body.errors[0]?.message]).toEqual([
      409,
      'The original has changed again since you looked; look at it first.',
    ]);
    expect((await acknowledge(translation, 'all', editor, { $ne: null })).status).toBe(409);
    const now = (await state(translation)).original.versionId;
    expect((await acknowledge(translation, 'all', editor, now)).status).toBe(200);
  });

  it('writes nothing where no part moves', async () => {
    const { original, translation } = await published();
    await editions.publish(original, text('Başka'));
    const steps = async () => {
      const where = { edition: { equals: translation } };
      const { docs } = await house.payload.find({ collection: 'translation-tasks', where, overrideAccess: true });
      return docs[0]?.history?.length;
    };
    const before = [await steps(), (await editions.outbox()).length];
    for (const parts of [[], [{ block: 'p77' }], [{ block: 'p2' }]]) {
      expect((await acknowledge(translation, parts)).status).toBe(200);
    }
    expect([await steps(), (await editions.outbox()).length]).toEqual(before);
    expect((await state(translation)).changes).toHaveLength(1);
  });

  it('changes the page of what is published, and no other', async () => {
    const { original, translation } = await published();
    await editions.publish(original, text('Başka'));
    const before = (await editions.outbox()).length;
    await acknowledge(translation, [{ block: 'p1' }]);
    expect((await editions.outbox()).slice(before)).toEqual([[`edition:${translation}`]]);
  });

  it('is an editor’s of what is published, a translator’s of a draft, and of nothing but parts', async () => {
    const { original, translation } = await pair();
    await editions.publish(original, text('Başka'));
    expect((await acknowledge(translation, [{ block: 'p1' }], translator)).status).toBe(200);
    await publishFirst(translation);
    expect((await acknowledge(translation, [{ block: 'p1' }], translator)).status).toBe(403);
    expect((await acknowledge(translation, [{ block: 'p1', note: 'a' }])).status).toBe(400);
    expect((await acknowledge(translation, 'some')).status).toBe(400);
    expect((await acknowledge(original, [])).status).toBe(409);
    const nobody = restOf(house.payload);
    expect((await acknowledge(translation, [], nobody)).status).toBe(401);
    expect((await nobody('GET', `/commentaries/${translation}/original-state`)).status).toBe(401);
  });
});
