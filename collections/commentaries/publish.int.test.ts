import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aNote, call, p, text } from '../../src/domain/commentary/examples';
import { bootHouse, type BootedHouse } from '../../src/testing/boot';
import { editionsIn, soundText, textOf, type EditionData, type Editions } from '../../src/testing/editions';
import { restOf, signIn, type Rest } from '../../src/testing/rest';
import { bodyToLexical } from '../../src/domain/lexical/toLexical';

let house: BootedHouse;
let editions: Editions;
let english: Rest;
let turkish: Rest;

beforeAll(async () => {
  house = await bootHouse();
  editions = await editionsIn(house.payload);
  english = await signIn(house.payload);
  turkish = await signIn(house.payload, { language: 'tr' });
});

afterAll(() => house.close());

const PUBLISHED = { body: { _status: 'published' } };

const [calledNote] = textOf([], ['a']).notes ?? [];
const emptyNote = { ...calledNote, key: 'a', kind: 'author' as const, text: undefined };

/** What stops publication, as a draft holds it, and the sentences it is refused with. */
const STOPS: [string, EditionData, { path: string; en: string; tr: string }][] = [
  ['no title', { title: '' }, { path: 'title', en: 'The article has no title.', tr: 'Yazının başlığı yok.' }],
  [
    'a call without a note',
    textOf([p('Words', call('a'), call('lost'))], ['a']),
    { path: 'body', en: 'The call [2] has no note.', tr: '[2] çağrısının notu yok.' },
  ],
  [
    'a note without a call',
    textOf([p('Words', call('a'))], ['a', 'lonely']),
    {
      path: 'notes',
      en: 'The note “Words of lonely.” is never called in the text.',
      tr: '“Words of lonely.” notu metinde hiç çağrılmıyor.',
    },
  ],
  [
    'an empty note',
    { ...textOf([p('Words', call('a'))], []), notes: [emptyNote] },
    { path: 'notes', en: 'Note 1 is empty.', tr: '1. not boş.' },
  ],
  [
    'a typed call without a note',
    textOf([p('Words [7]', call('a'))], ['a']),
    { path: 'body', en: 'The call [7] has no note.', tr: '[7] çağrısının notu yok.' },
  ],
];

describe('publishing over REST', () => {
  it.each(STOPS)('is refused with %s, at its field, in the language of who asks', async (_, own, { path, en, tr }) => {
    const { id } = await editions.draft(own);
    for (const [rest, message] of [
      [english, en],
      [turkish, tr],
    ] as const) {
      const { status, body } = await rest('PATCH', `/commentaries/${id}`, PUBLISHED);
      expect(status).toBe(400);
      expect(body.errors[0]?.data?.errors).toEqual([{ path, message }]);
    }
    expect(await editions.row(id)).toMatchObject({ _status: 'draft', sequence: null });
  });

  it('names every problem at once', async () => {
    const { id } = await editions.draft({ title: '', ...textOf([p('Words', call('lost'))], ['lonely']) });
    const { body } = await english('PATCH', `/commentaries/${id}`, PUBLISHED);
    expect(body.errors[0]?.data?.errors?.map(({ path }) => path)).toEqual(['body', 'notes', 'title']);
  });

  it('is not stopped by what should only be looked at', async () => {
    const own = textOf([p('Words', call('a'))], ['a']);
    const notes = own.notes?.map((note) => ({ ...note, address: 'https://example.org/' }));
    const { id } = await editions.draft({ ...own, notes, authors: [] });
    expect((await english('PATCH', `/commentaries/${id}`, PUBLISHED)).status).toBe(200);
  });

  it('answers 200 only when anybody can read it', async () => {
    const { id } = await editions.draft();
    const nobody = restOf(house.payload);
    expect((await nobody('GET', `/commentaries/${id}`)).status).not.toBe(200);
    expect((await english('PATCH', `/commentaries/${id}`, PUBLISHED)).status).toBe(200);
    const seen = await nobody('GET', `/commentaries/${id}`);
    expect(seen).toMatchObject({ status: 200, body: { _status: 'published' } });
  });

  it('is one save with a text that is new', async () => {
    const { id } = await editions.draft({ title: '' });
    const body = { title: 'Named at last', _status: 'published' };
    const { status, body: answer } = await english('PATCH', `/commentaries/${id}`, { body });
    expect({ status, title: answer.doc.title }).toEqual({ status: 200, title: 'Named at last' });
  });

  it('refuses what lacks its place in the register', async () => {
    const { id } = await editions.draft({ series: undefined });
    const { status, body } = await turkish('PATCH', `/commentaries/${id}`, PUBLISHED);
    expect(status).toBe(400);
    expect(body.errors[0]?.data?.errors).toEqual([{ path: 'series', message: 'Yayımlamadan önce bir dizi seçin.' }]);
  });

  it('keeps the first of its slugs as long as the address has it, whatever the title becomes', async () => {
    const { id, slug } = await editions.published({ title: 'First name' });
    expect(slug).toBe('first-name');
    expect((await editions.publish(id, { title: 'Second name' })).slug).toBe('first-name');
  });

  it('collects the slugs an address had', async () => {
    const { id } = await editions.published({ slug: 'one' });
    await editions.publish(id, { slug: 'two' });
    expect(await editions.publish(id, { slug: 'three' })).toMatchObject({ slug: 'three', formerSlugs: ['one', 'two'] });
    expect(await editions.publish(id, { slug: 'one' })).toMatchObject({ slug: 'one', formerSlugs: ['two', 'three'] });
  });

  it('collects no slug of a draft', async () => {
    const { id } = await editions.draft({ slug: 'unseen' });
    expect((await editions.publish(id, { slug: 'seen' })).formerSlugs).toEqual([]);
  });
});

describe('a slug', () => {
  it.each([
    ['tr', 'Iğdır’da Çığ & Göç: %100', 'igdirda-cig-ve-goc-100'],
    ['en', 'Salt & Pepper', 'salt-and-pepper'],
    ['tr', '2024', 'yazi-2024'],
    ['en', 'EN', 'text-en'],
    ['tr', 'tr', 'yazi-tr'],
  ] as const)('is made from a title in its language: %s %s', async (language, title, slug) => {
    expect((await editions.draft({ language, title })).slug).toBe(slug);
  });

  it('may be written by hand, in the letters of an address', async () => {
    expect((await editions.draft({ language: 'tr', slug: 'Şu Işık' })).slug).toBe('su-isik');
    expect((await editions.draft({ slug: '2024', title: 'A title' })).slug).toBe('text-2024');
    expect((await editions.draft({ slug: '!!!', title: 'A title' })).slug).toBe('a-title');
  });

  it('follows the title of a draft until somebody writes one', async () => {
    const { id } = await editions.draft({ title: 'Untitled' });
    expect((await editions.saveDraft(id, { title: 'Found' })).slug).toBe('found');
    await editions.saveDraft(id, { slug: 'mine' });
    expect((await editions.saveDraft(id, { title: 'Found again' })).slug).toBe('mine');
  });
});

describe('the date of change', () => {
  const OTHER_TEXT = soundText('Another sentence');

  it.each<[string, EditionData]>([
    ['title', { title: 'Another' }],
    ['standfirst', { standfirst: 'Another' }],
    ['body', { body: OTHER_TEXT.body }],
    ['notes', { notes: soundText().notes?.map((note) => ({ ...note, lang: 'hy' })) }],
  ])('moves with the %s', async (_, change) => {
    const { id, contentChangedAt } = await editions.published();
    expect(contentChangedAt ?? null).toBeNull();
    expect((await editions.publish(id, change)).contentChangedAt).toMatch(/^20/);
  });

  it('stays with everything else, and with the same text in other JSON', async () => {
    const { id, body } = await editions.published();
    const { root } = body ?? bodyToLexical([]);
    const children = root.children.map((child) => ({ ...child, direction: 'ltr', textFormat: 0 }));
    await editions.publish(id, { rights: { holder: 'The House' }, slug: 'elsewhere', discussion: 'open' });
    const saved = await editions.publish(id, {
      body: { root: { ...root, direction: 'ltr', children } } as typeof body,
    });
    expect(saved.contentChangedAt ?? null).toBeNull();
  });

  it('moves when a text changed while it was out of publication', async () => {
    const { id } = await editions.published();
    await editions.unpublish(id);
    await editions.save(id, { title: 'Changed in the dark', _status: 'draft' });
    expect((await editions.publish(id)).contentChangedAt).toMatch(/^20/);
  });

  it('is not moved by a draft for readers', async () => {
    const { id } = await editions.published();
    await editions.saveDraft(id, { title: 'Only a draft' });
    expect((await editions.row(id)).contentChangedAt ?? null).toBeNull();
  });
});

describe('a publication from a note with marks', () => {
  it('keeps what was typed', async () => {
    const own = textOf([p('Words', text('bold', { marks: ['bold'] }), call('a'))], ['a']);
    const { id } = await editions.published(own);
    const { body, notes } = await editions.row(id);
    expect(JSON.stringify(body)).toContain('"noteKey":"a"');
    expect(JSON.stringify(notes)).toContain(`Words of ${aNote('a').key}.`);
  });
});
