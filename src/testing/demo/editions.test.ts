import { describe, expect, it } from 'vitest';
import { DEMO } from './index';
import { personNamed } from './people';
import { byId, editions, somewhere, translatorsNotes, type ReadEdition } from './readEditions';

const topics = new Set(DEMO.topics.map(({ slug }) => slug.tr));
const slugs = new Set(DEMO.people.map(({ slug }) => slug));

/** The one long work, in its two languages. */
const LONG = ['2024-3-commentary.en', '2024-5-commentary.tr'];

describe.each(editions.map((edition) => [edition.id, edition] as const))('demo edition %s', (_id, edition) => {
  const { work, place, notes = {} } = edition;

  it('has title, known authors, standfirst, rights, topics and its own number', () => {
    expect(work.title).not.toBe('');
    expect(work.authors.map((name) => personNamed(name)?.slug)).not.toContain(undefined);
    expect(edition.standfirst).not.toBe('');
    expect(edition.rights.holder).toBeTruthy();
    expect(edition.topics.length).toBeGreaterThan(0);
    expect(edition.topics.filter((topic) => !topics.has(topic))).toEqual([]);
    expect(work.number).toBe(`${place.number.year}/${place.number.sequence}`);
  });

  it('is of readable length', () => {
    expect(work.words).toBeGreaterThanOrEqual(350);
    expect(work.words).toBeLessThanOrEqual(LONG.includes(edition.id) ? 1300 : 700);
  });

  it('calls each of its four to eight notes, one of them more than once', () => {
    const labels = work.notes.map(({ label }) => label);
    expect(new Set(work.calls)).toEqual(new Set(labels));
    expect([...new Set(work.calls)]).toEqual(labels);
    expect(labels.length).toBeGreaterThanOrEqual(4);
    expect(labels.length).toBeLessThanOrEqual(8);
    expect(work.calls.length).toBeGreaterThan(labels.length);
  });

  it('says more only of notes it has, and marks the language of every note in another script', () => {
    const labels = work.notes.map(({ label }) => label);
    expect(Object.keys(notes).filter((label) => !labels.includes(label))).toEqual([]);
    const foreign = work.notes.filter(({ text }) => /^\P{L}*(?!\p{Script=Latin})\p{L}/u.test(text));
    expect(foreign.filter(({ label }) => !notes[label]?.lang)).toEqual([]);
  });

  it('gives an access date with every address', () => {
    const dated = / \((?:Erişim tarihi: |accessed )\d{1,2} \p{L}+ \d{4}\)\.$/u;
    const undated = work.notes.filter(({ text }) => text.includes('https://') && !dated.test(text));
    expect(undated).toEqual([]);
    expect(Object.values(notes).filter(({ address, accessedOn }) => Boolean(address) !== Boolean(accessedOn))).toEqual(
      [],
    );
  });

  it('uses typographic apostrophes and quotation marks', () => {
    const texts = [work.title, edition.standfirst, work.body, ...work.notes.map(({ text }) => text)];
    expect(texts.filter((text) => /['"]/.test(text.replace(/ lang="[a-z]+"/g, '')))).toEqual([]);
  });
});

describe('demo translations', () => {
  const translations = editions.filter(({ translation }) => translation);

  it.each(translations.map((edition) => [edition.id, edition] as const))(
    '%s names known translators',
    (_id, edition) => {
      const { translators = [], reviewer } = edition.translation ?? {};
      expect(translators.length).toBeGreaterThan(0);
      expect([...translators, reviewer ?? translators[0]].filter((slug) => !slugs.has(slug ?? ''))).toEqual([]);
    },
  );

  const pairs = editions.flatMap((edition) => {
    const source = byId(edition.original);
    return edition.original ? [[edition.id, edition, source] as const] : [];
  });

  it.each(pairs)(
    '%s renders an original of the same series and authors, published before it',
    (_id, edition, source) => {
      expect(source?.original).toBeUndefined();
      expect(source?.place.language).not.toBe(edition.place.language);
      expect(source?.place.series).toBe(edition.place.series);
      expect(Date.parse(source?.publishedOn ?? '')).toBeLessThan(Date.parse(edition.publishedOn));
      expect(edition.translation?.basedOn).toBe(source?.publishedOn);
      const bearers = (work: ReadEdition['work'] | undefined) => work?.authors.map((name) => personNamed(name)?.slug);
      expect(bearers(source?.work)).toEqual(bearers(edition.work));
    },
  );

  it.each(pairs)('%s has every note and every block of its original', (_id, edition, source) => {
    const own = new Set(edition.work.notes.map(({ label }) => label));
    expect(source?.work.notes.filter(({ label }) => !own.has(label))).toEqual([]);
    expect(source?.work.body.split(/\n\n+/).length).toBe(edition.work.body.split(/\n\n+/).length);
  });

  it('alone have translator’s notes', () => {
    expect(somewhere((edition) => translatorsNotes(edition).length > 0 && !edition.translation)).toEqual([]);
  });
});
