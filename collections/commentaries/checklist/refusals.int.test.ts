import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNote, call, p } from '../../../src/domain/commentary/examples';
import { noteToLexical } from '../../../src/domain/lexical/toLexical';
import { bootHouse, type BootedHouse } from '../../../src/testing/boot';
import { checklistOf } from '../../../src/testing/checklistOf';
import { editionsIn, textOf, type EditionData, type Editions } from '../../../src/testing/editions';
import { restOf, signIn, type Rest } from '../../../src/testing/rest';
import { SLUGS } from '../../slugs';

let house: BootedHouse;
let editions: Editions;
let rest: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  rest = await signIn(house.payload);
});

afterAll(() => house.close());

const of = (id: string, body: object = {}) => checklistOf(rest, id, body);
const on = (day: string): EditionData => ({ publishedAt: `${day}T09:00:00.000Z` });
describe('what the checklist says of problems', () => {
  const [called] = textOf([], ['a']).notes ?? [];
  const faulty: EditionData = {
    ...textOf([p('Words', call('lost'), call('a'))], []),
    notes: [
      { ...called!, key: 'a', address: 'https://example.org/', text: noteToLexical(aNote('a').paragraphs) as never },
    ],
  };

  it('is what REST refuses a publication with, in the same words', async () => {
    const { id } = await editions.draft();
    const turkish = await signIn(house.payload, { language: 'tr' });
    const { problems } = await checklistOf(turkish, id, faulty);
    expect(problems.map(({ kind, level, text }) => ({ kind, level, text }))).toEqual([
      { kind: 'call-without-note', level: 'stop', text: '[1] çağrısının notu yok.' },
      { kind: 'access-date-missing', level: 'look', text: '2. notta adres var, erişim tarihi yok.' },
      { kind: 'authors-missing', level: 'look', text: 'Yazar belirtilmemiş.' },
      { kind: 'rights-missing', level: 'look', text: 'Hak sahibi belirtilmemiş.' },
    ]);
    const refused = await turkish('PATCH', `/commentaries/${id}`, { body: { ...faulty, _status: 'published' } });
    expect(refused.body.errors[0]?.data?.errors?.map(({ message }) => message)).toEqual(
      problems.flatMap(({ level, text }) => (level === 'stop' ? text : [])),
    );
  });

  it('names what a field itself would refuse the save for, in the same words and at the same field', async () => {
    const { id, notes } = await editions.draft();
    const [note] = notes ?? [];
    const data = {
      title: 'A'.repeat(301),
      notes: [{ ...note, locator: 'p'.repeat(201), address: 'harbour', accessedOn: 'yesterday' }],
      originalPublication: { publishedOn: '2024-13-01' },
      rights: { firstYear: 14 },
    };
    const { refusals } = await of(id, data);
    expect(refusals.map(({ path }) => path).sort()).toEqual([
      'notes.0.accessedOn',
      'notes.0.address',
      'notes.0.locator',
      'originalPublication.publishedOn',
      'rights.firstYear',
      'title',
    ]);
    const refused = await rest('PATCH', `/commentaries/${id}`, { body: { ...data, _status: 'published' } });
    const errors = (refused.body.errors[0]?.data?.errors ?? []).map(({ path, message }) => ({ path, message }));
    const inOrder = (list: typeof refusals) => list.toSorted((a, b) => a.path.localeCompare(b.path));
    expect(inOrder(refusals)).toEqual(inOrder(errors));
    expect((await of(id)).refusals).toEqual([]);
  });

  it('refuses a translation that lacks a note of its original, and names the note', async () => {
    const original = await editions.published({
      language: 'tr',
      ...textOf([p('x', call('a'), call('b'))], ['a', 'b']),
    });
    const [first] = textOf([], ['k']).notes ?? [];
    const rendered = { ...textOf([p('x', call('k'))], []), notes: [{ ...first!, counterpart: 'a' }] };
    const { id } = await editions.draft({ original: original.id, ...rendered });
    const refused = await rest('PATCH', `/commentaries/${id}`, { body: { _status: 'published' } });
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0]?.data?.errors).toMatchObject([
      { path: 'notes', message: 'No note here renders note 2 of the original: “Words of b.”.' },
    ]);
    expect((await of(id)).problems[0]).toMatchObject({ kind: 'note-unrendered', level: 'stop' });
  });

  it('refuses a translation without a word of its own, and names the first paragraph that waits', async () => {
    const original = await editions.published({ language: 'tr', ...textOf([p('İlk söz')], []) });
    const { id } = await editions.draft({ original: original.id, ...textOf([p('')], []) });
    const refused = await rest('PATCH', `/commentaries/${id}`, { body: { _status: 'published' } });
    expect(refused.status).toBe(400);
    const message = 'Paragraphs of the original that are not translated yet: 1. The first: “İlk söz”.';
    expect(refused.body.errors[0]?.data?.errors).toMatchObject([{ path: 'body', message }]);
    expect((await of(id)).problems[0]).toMatchObject({ kind: 'block-untranslated', level: 'stop', text: message });
    expect((await of(id)).originalBlocks).toMatchObject([{ type: 'paragraph' }]);
  });

  it('is refused to readers and told to every role of the staff', async () => {
    const { id } = await editions.draft();
    const nobody = restOf(house.payload);
    expect((await nobody('POST', `/commentaries/${id}/checklist`, { body: {} })).status).toBe(403);
    expect((await nobody('POST', '/commentaries/checklist', { body: {} })).status).toBe(403);
    for (const role of ['editor', 'translator', 'archivist'] as const) {
      const email = `${role}@dipnot.example`;
      const password = 'a password for tests';
      await house.payload.create({
        collection: SLUGS.users,
        data: { email, password, role, name: role },
        overrideAccess: true,
      });
      await checklistOf(await signIn(house.payload, { email, password }), id);
    }
    expect(
      (await rest('POST', '/commentaries/00000000-0000-4000-8000-000000000000/checklist', { body: {} })).status,
    ).toBe(404);
  });

  it('is refused where the data could be no edition’s', async () => {
    const { id } = await editions.draft();
    expect((await rest('POST', `/commentaries/${id}/checklist`, { body: { notes: 'many' } })).status).toBe(400);
  });
});

describe('a correction that is published with a change', () => {
  it('is stored with its day and counted among the pages that change', async () => {
    const { id } = await editions.published(on('2017-01-01'));
    const correction = { on: '2017-02-01', kind: 'correction', text: 'A number was wrong.' };
    const corrections = [correction];
    expect((await of(id, { corrections })).pages.map(({ path }) => path)).toContain('/en/corrections');
    const { status } = await rest('PATCH', `/commentaries/${id}`, {
      body: { title: 'Corrected', corrections, _status: 'published' },
    });
    expect(status).toBe(200);
    expect(await editions.row(id)).toMatchObject({ corrections: [correction], title: 'Corrected' });
  });
});
