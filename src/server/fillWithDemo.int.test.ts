import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITE, SLUGS } from '../../collections/slugs';
import type { Commentary } from '../payload-types';
import { bootHouse, type BootedHouse } from '../testing/boot';

let house: BootedHouse;
let editions: Commentary[];

beforeAll(async () => {
  house = await bootHouse({ demo: true });
  const { payload } = house;
  const found = await payload.find({ collection: SLUGS.commentaries, limit: 0, depth: 0, overrideAccess: true });
  editions = found.docs;
});

afterAll(() => house.close());

const notesOf = (edition: Commentary) => edition.notes ?? [];

describe('the demo house, as it is stored', () => {
  it('holds six editions in each language and a withdrawn one besides, all with authors, rights and date', () => {
    for (const language of ['tr', 'en']) {
      const own = editions.filter((edition) => edition.language === language && edition._status === 'published');
      expect(own.filter(({ withdrawal }) => !withdrawal?.on).length).toBeGreaterThanOrEqual(6);
      expect(own.some(({ withdrawal }) => withdrawal?.on)).toBe(true);
    }
    expect(editions.every(({ authors, rights, publishedAt }) => authors?.length && rights?.holder && publishedAt)).toBe(
      true,
    );
  });

  it('has translator’s notes, and notes in Armenian, Cyrillic and Arabic script', () => {
    const notes = editions.flatMap(notesOf);
    expect(notes.some(({ kind }) => kind === 'translator')).toBe(true);
    for (const script of [/\p{Script=Armenian}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u]) {
      expect(notes.some(({ text, lang }) => script.test(JSON.stringify(text)) && lang)).toBe(true);
    }
  });

  it('pairs every author’s note of a translation with a note of its original', () => {
    const translations = editions.filter(({ original }) => original);
    expect(translations.length).toBeGreaterThan(5);
    for (const translation of translations) {
      const original = editions.find(({ id }) => id === translation.original)!;
      const keys = notesOf(original).map(({ key }) => key);
      const paired = notesOf(translation).filter(({ kind }) => kind === 'author');
      expect(paired.filter(({ counterpart }) => !keys.includes(counterpart ?? ''))).toEqual([]);
    }
  });

  it('has one translation whose original has changed since', () => {
    const changed = editions.filter(({ contentChangedAt }) => contentChangedAt);
    const behind = editions.filter(({ original, translation }) =>
      changed.some(({ id, contentChangedAt }) => id === original && contentChangedAt! > (translation?.basedOn ?? '')),
    );
    expect(behind.length).toBeGreaterThanOrEqual(1);
  });

  it('has one edition that went offline with its number, which readers do not get', async () => {
    const offline = editions.filter(({ _status }) => _status !== 'published');
    expect(offline.map(({ year, sequence }) => `${year}/${sequence}`)).toEqual(['2023/2']);
  });

  it('has its own pages in both languages, and says what it is', async () => {
    const { payload } = house;
    const found = await payload.find({ collection: SLUGS.pages, locale: 'all', sort: 'order', overrideAccess: true });
    expect(found.docs.map(({ slug }) => slug)).toEqual([
      { tr: 'hakkinda', en: 'about' },
      { tr: 'gizlilik', en: 'privacy' },
      { tr: 'iletisim', en: 'contact' },
    ]);
    for (const { title, standfirst, body } of found.docs) {
      for (const field of [title, standfirst, body]) expect(Object.keys(field as object)).toEqual(['tr', 'en']);
    }
    const site = await payload.findGlobal({ slug: SITE, locale: 'all', overrideAccess: true });
    expect(site).toMatchObject({
      email: 'mektup@liman.example',
      description: { tr: expect.stringMatching(/^Denizin/), en: expect.stringMatching(/^Numbered/) },
    });
  });
});
