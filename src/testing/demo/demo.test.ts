import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../locales/index';
import { DEMO } from './index';
import { personNamed } from './people';
import { placeOf } from './place';
import type { DemoEdition } from './shape';
import { readWork } from './work';

const editions = DEMO.editions.map((edition) => ({
  ...edition,
  place: placeOf(edition.id),
  work: readWork(edition.id),
}));
type Read = (typeof editions)[number];

const byId = (id: string | undefined): Read | undefined => editions.find((edition) => edition.id === id);
const live = editions.filter(({ withdrawal }) => !withdrawal);
const cases = editions.map((edition) => [edition.id, edition] as const);
const slugs = new Set(DEMO.people.map(({ slug }) => slug));
const topics = new Set(DEMO.topics.map(({ slug }) => slug.tr));

/** The one long work, in its two languages. */
const LONG = ['2024-3-commentary.en', '2024-5-commentary.tr'];

const somewhere = (what: (edition: Read) => boolean): string[] => editions.filter(what).map(({ id }) => id);
const translatorsNotes = ({ notes = {} }: DemoEdition): string[] =>
  Object.keys(notes).filter((label) => notes[label]?.kind === 'translator');

describe('the demo house', () => {
  it('has every file listed and every listed edition in a file', () => {
    const files = readdirSync(new URL('./works/', import.meta.url)).map((file) => file.replace(/\.md$/, ''));
    expect(files.sort()).toEqual(editions.map(({ id }) => id).sort());
  });

  it('shows at least nine works over two series and three years, most of them in both languages', () => {
    const pairs = editions.filter(({ original }) => original);
    expect(editions.length - pairs.length).toBeGreaterThanOrEqual(9);
    expect(new Set(editions.map(({ place }) => place.series))).toEqual(new Set(DEMO.series.map(({ code }) => code)));
    expect(new Set(editions.map(({ place }) => place.number.year))).toEqual(new Set([2022, 2023, 2024]));
    expect(new Set(pairs.map(({ place }) => place.language))).toEqual(new Set(LOCALES));
    const originals = new Set(pairs.map(({ original }) => original));
    expect(somewhere(({ id, original }) => !original && !originals.has(id))).toHaveLength(2);
  });

  it.each(LOCALES)('fills the home page in %s besides a withdrawn edition', (locale) => {
    const own = editions.filter(({ place }) => place.language === locale);
    expect(own.filter(({ withdrawal }) => !withdrawal).length).toBeGreaterThanOrEqual(7);
    expect(own.filter(({ withdrawal }) => withdrawal)).toHaveLength(1);
  });

  it('numbers every register from one, without gap, in the order of publication', () => {
    const registers = Map.groupBy(editions, ({ place: { series, language, number } }) =>
      [series, language, number.year].join(' '),
    );
    for (const [register, listed] of registers) {
      const inOrder = listed.toSorted((a, b) => a.publishedOn.localeCompare(b.publishedOn));
      const expected = listed.map((_, index) => index + 1);
      expect(
        inOrder.map(({ place }) => place.number.sequence),
        register,
      ).toEqual(expected);
    }
    const days = editions.map(({ publishedOn }) => publishedOn);
    expect(days).toEqual(days.toSorted());
  });

  it('gives a work different numbers in its two languages somewhere', () => {
    expect(
      somewhere(({ original, place }) => {
        const other = byId(original)?.place.number;
        return other !== undefined && other.sequence !== place.number.sequence;
      }),
    ).toContain('2024-5-commentary.en');
  });

  it('has a translation whose original has changed since', () => {
    const late = somewhere(({ original, translation }) => {
      const changedOn = byId(original)?.changedOn;
      return changedOn !== undefined && changedOn > (translation?.basedOn ?? '');
    });
    expect(late).toEqual(['2024-4-commentary.en']);
    expect(byId('2024-6-commentary.tr')?.work.body).toContain('412 geçiş');
    expect(byId('2024-4-commentary.en')?.work.body).toContain('438 transits');
  });

  it('has a translation of a work that was published elsewhere and is not here', () => {
    expect(
      somewhere(({ originalPublication, original, translation }) =>
        Boolean(originalPublication && translation && !original),
      ),
    ).toEqual(['2022-1-commentary.en']);
  });

  it('shows every form a text can take', () => {
    const forms = {
      table: /^\| -+ \|/m,
      list: /^- /m,
      numberedList: /^1\. /m,
      heading: /^## /m,
      quotation: /^> /m,
      italic: /_\p{L}[^_\n]+_/u,
      french: /<span lang="fr">/,
      adjacentCalls: /\[\^\w+\]\[\^\w+\]\[\^\w+\]/,
      callInTable: /^\|.*\[\^\w+\].*\|$/m,
    };
    for (const [form, pattern] of Object.entries(forms)) {
      expect(live.filter(({ work }) => pattern.test(work.body)).length, form).toBeGreaterThan(0);
    }
    const law = byId('2023-1-analysis.tr');
    const whole = Object.entries(forms).filter(
      ([form, pattern]) => form !== 'list' && !pattern.test(law?.work.body ?? ''),
    );
    expect(whole).toEqual([]);
  });

  it.each(LOCALES)('has a translator’s note and notes in Armenian, Cyrillic and Arabic script in %s', (locale) => {
    const own = live.filter(({ place }) => place.language === locale);
    expect(own.flatMap(translatorsNotes).length).toBeGreaterThan(0);
    const notes = own.flatMap(({ work }) => work.notes);
    for (const script of [/^\P{L}*\p{Script=Armenian}/u, /^\P{L}*\p{Script=Cyrillic}/u, /^\P{L}*\p{Script=Arabic}/u]) {
      expect(notes.filter(({ text }) => script.test(text)).length).toBeGreaterThan(0);
    }
  });

  it('names no address outside .example', () => {
    const addresses = JSON.stringify(editions).match(/https?:\/\/[^\s"\\)]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !new URL(address).hostname.endsWith('.example'))).toEqual([]);
  });
});

describe.each(cases)('demo edition %s', (_id, edition) => {
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
      const bearers = (work: Read['work'] | undefined) => work?.authors.map((name) => personNamed(name)?.slug);
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
