import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { aNote, at, call, p } from '../../src/domain/commentary/examples';
import { fingerprintsOf } from '../../src/domain/commentary/fingerprints';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { IDLE_DAYS } from '../../src/domain/translating/steps';
import { callsOf, plainText } from '../../src/domain/lexical/walk';
import { noteToLexical } from '../../src/domain/lexical/toLexical';
import type { Commentary } from '../../src/payload-types';
import { setClock } from '../../src/platform/clock';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, textOf, type Editions } from '../../src/testing/editions';
import { mailboxOf, type Letter } from '../../src/testing/mailbox';
import { staffOf, type Member } from '../../src/testing/staff';

let house: BootedHouse;
let editions: Editions;
let letters: Letter[];
let staff: Record<'Ela' | 'Deniz' | 'Ada', Member>;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  letters = mailboxOf(house.payload).letters;
  staff = await staffOf(house.payload, { Ela: 'translator', Deniz: 'translator', Ada: 'editor' });
});

afterEach(() => setClock(() => new Date()));
afterAll(() => house.close());

const inDays = (days: number) => setClock(() => new Date(Date.now() + days * 86_400_000));
const begin = (who: keyof typeof staff, id: string, language = 'en') =>
  staff[who].rest('POST', `/commentaries/${id}/translate`, { body: { language } });
const task = async (id: unknown) =>
  house.payload.findByID({ collection: 'translation-tasks', id: String(id), depth: 0, overrideAccess: true });

const mixed = (): Partial<Commentary> => {
  const { body, notes } = textOf(
    [
      at('p2', p('Bir', call('a'), ' iki', call('b'), '.')),
      at('p5', { type: 'heading', level: 3, children: [{ type: 'text', text: 'Başlık', marks: [] }] }),
      at('p4', p('Yine', call('a'), '.')),
    ],
    ['a', 'b'],
  );
  const [first, second] = notes!;
  return {
    body,
    notes: [
      {
        ...first!,
        address: 'https://a.example/x',
        accessedOn: '2024-02-06',
        archivedAddress: 'https://archive.example/x',
        locator: 's. 7',
      },
      { ...second!, lang: 'ru', text: noteToLexical(aNote('b', 'Слова').paragraphs) as never },
    ],
  };
};

describe('a translation that is begun', () => {
  it('holds the original’s blocks, calls and notes, and nothing of its words', async () => {
    const { payload } = house;
    const author = await payload.create({ collection: 'people', data: { name: 'Ada Aras' }, overrideAccess: true });
    const original = await editions.published({
      ...mixed(),
      language: 'tr',
      title: 'Boğazlar',
      standfirst: 'Giriş',
      authors: [author.id],
      rights: { holder: 'The Holder', firstYear: 2009, licence: 'CC BY 4.0' },
      discussion: 'open',
    });
    const { status, body } = await begin('Ela', original.id);
    expect(status).toBe(201);
    const made = await editions.latest(body.id);
    expect(made).toMatchObject({
      language: 'en',
      original: original.id,
      series: editions.series,
      authors: [author.id],
      rights: { holder: 'The Holder', firstYear: 2009, licence: 'CC BY 4.0' },
      discussion: 'open',
      _status: 'draft',
    });
    expect([made.title, made.slug, made.standfirst, made.sequence, made.publishedAt].filter(Boolean)).toEqual([]);
    const [before, after] = [narrowEdition(original), narrowEdition(made)];
    expect(after.blocks.map(({ id, type }) => [id, type])).toEqual(before.blocks.map(({ id, type }) => [id, type]));
    expect(plainText(after.blocks).trim()).toBe('');
    const counterpart = new Map(after.notes.map((note) => [note.key, note.counterpart]));
    expect(callsOf(after.blocks).map(({ noteKey, block }) => ({ noteKey: counterpart.get(noteKey), block }))).toEqual(
      callsOf(before.blocks),
    );
    const keys = before.notes.map(({ key }) => key);
    expect(after.notes.map((note) => note.counterpart)).toEqual(keys);
    expect(after.notes.filter(({ key }) => keys.includes(key))).toEqual([]);
    const carried = ({ key: _key, counterpart: _counterpart, ...note }: (typeof after.notes)[number]) => note;
    expect(after.notes.map(carried)).toEqual(before.notes.map(carried));
  });

  it('knows from the first which state of its original it follows', async () => {
    const original = await editions.published({ ...mixed(), language: 'tr' });
    const { body } = await begin('Ela', original.id);
    const { translation } = await editions.row(body.id);
    expect(translation?.fingerprints).toEqual(fingerprintsOf(narrowEdition(original)));
    const [version] = await editions.versions(original.id);
    expect(translation?.basedOnVersion).toBe(version?.id);
  });

  it('is made from what readers see, not from a draft over it', async () => {
    const original = await editions.published({ ...mixed(), language: 'tr' });
    await editions.saveDraft(original.id, textOf([at('p9', p('Taslak', call('z')))], ['z']));
    const { body } = await begin('Ela', original.id);
    expect((await editions.latest(body.id)).notes?.map(({ counterpart }) => counterpart)).toEqual(['a', 'b']);
  });

  it('has a task of whoever began it, and is theirs when they ask again', async () => {
    const original = await editions.published({ language: 'tr' });
    const { body } = await begin('Ela', original.id);
    expect(await task(body.task)).toMatchObject({
      original: original.id,
      language: 'en',
      edition: body.id,
      state: 'claimed',
      history: [{ step: 'claim' }],
    });
    const again = await begin('Ela', original.id);
    expect([again.status, again.body]).toEqual([200, { id: body.id, task: body.task }]);
    expect((await task(body.task)).history).toHaveLength(1);
  });
});

describe('two who begin the same translation', () => {
  it('at once: one has it, the other is told who, and there is one edition', async () => {
    for (let round = 0; round < 3; round += 1) {
      const original = await editions.published({ language: 'tr', title: 'Limanlar' });
      const answers = await Promise.all([begin('Ela', original.id), begin('Deniz', original.id)]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
      const refused = answers.find(({ status }) => status === 409);
      expect(refused?.body.errors[0]?.message).toMatch(
        /^(Ela|Deniz) has held the translation of “Limanlar” since \d+ \w+ \d{4} \(language: English\)\.$/,
      );
      const where = { original: { equals: original.id } };
      expect((await house.payload.count({ collection: 'commentaries', where, overrideAccess: true })).totalDocs).toBe(
        1,
      );
      expect(
        (await house.payload.count({ collection: 'translation-tasks', where, overrideAccess: true })).totalDocs,
      ).toBe(1);
    }
  });

  it('one after the other: the second may have it when nothing was saved for the stated time', async () => {
    const original = await editions.published({ language: 'tr' });
    const { body } = await begin('Ela', original.id);
    inDays(IDLE_DAYS - 1);
    expect((await begin('Deniz', original.id)).status).toBe(409);
    inDays(IDLE_DAYS + 1);
    const taken = await begin('Deniz', original.id);
    expect([taken.status, taken.body]).toEqual([200, { id: body.id, task: body.task }]);
    expect((await task(body.task)).history?.map(({ step }) => step)).toEqual(['claim', 'claim']);
    await vi.waitFor(() => expect(letters.at(-1)).toMatchObject({ to: 'ela@visitors.example' }));
    expect((await begin('Ela', original.id)).status).toBe(409);
  });
});

describe('a task goes on without its edition', () => {
  it('free for the next one where the draft was deleted', async () => {
    const original = await editions.published({ language: 'tr' });
    const { body } = await begin('Ela', original.id);
    expect((await staff.Ada.rest('DELETE', `/commentaries/${body.id}`)).status).toBe(200);
    expect(await task(body.task)).toMatchObject({ state: 'released', edition: null });
    const next = await begin('Deniz', original.id);
    expect([next.status, next.body.task]).toEqual([201, body.task]);
    expect(next.body.id).not.toBe(body.id);
  });

  it('free where its edition is linked elsewhere', async () => {
    const [one, other] = [await editions.published({ language: 'tr' }), await editions.published({ language: 'tr' })];
    const { body } = await begin('Ela', one.id);
    await editions.saveDraft(body.id, { original: other.id });
    expect(await task(body.task)).toMatchObject({ state: 'released', edition: null });
    expect((await editions.row(body.id)).translation?.fingerprints ?? null).toBeNull();
    expect((await begin('Deniz', one.id)).status).toBe(201);
  });
});
