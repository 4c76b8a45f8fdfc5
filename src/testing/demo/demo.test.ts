import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../locales/index';
import { DEMO } from './index';
import { personNamed } from './people';
import { byId, editions, live, somewhere, translatorsNotes } from './readEditions';

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
    const lone = somewhere(({ id, original, unpublished }) => !unpublished && !original && !originals.has(id));
    expect(lone).toHaveLength(2);
  });

  it.each(LOCALES)('fills the home page in %s besides a withdrawn edition', (locale) => {
    const own = editions.filter(({ place }) => place.language === locale);
    expect(own.filter(({ withdrawal }) => !withdrawal).length).toBeGreaterThanOrEqual(7);
    expect(own.filter(({ withdrawal }) => withdrawal)).toHaveLength(1);
  });

  it('leaves a gap in one year of a register: an edition that was published and went offline', () => {
    const [gap, ...more] = editions.filter(({ unpublished }) => unpublished);
    expect(more).toEqual([]);
    const ofYear = live.filter(({ place }) => place.series === gap?.place.series && place.language === 'tr');
    expect(ofYear.some(({ place }) => place.number.year === gap?.place.number.year)).toBe(true);
    expect(somewhere(({ original }) => original === gap?.id)).toEqual([]);
  });

  it('numbers every register from one, in the order of publication', () => {
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

  it.each(LOCALES)('has corrections in %s, on the day of the change they state', (locale) => {
    const own = live.filter(({ place, corrections }) => place.language === locale && corrections);
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter(({ corrections, changedOn }) => corrections?.at(0)?.on !== changedOn)).toEqual([]);
  });

  it('has both kinds of correction, that of a translation on translations only', () => {
    const stated = live.flatMap(({ original, corrections = [] }) =>
      corrections.map(({ kind }) => ({ kind, isTranslation: Boolean(original) })),
    );
    expect(new Set(stated.map(({ kind }) => kind))).toEqual(new Set(['correction', 'translation-correction']));
    expect(stated.filter(({ kind, isTranslation }) => kind === 'translation-correction' && !isTranslation)).toEqual([]);
  });

  it('has texts under an open licence in both languages, with terms, and one that may not be republished', () => {
    const open = live.filter(({ rights }) => rights.licence === 'CC BY 4.0' && rights.republishTerms);
    expect(new Set(open.map(({ place }) => place.language))).toEqual(new Set(LOCALES));
    const refused = live.filter(({ rights }) => rights.republishing === 'refused');
    expect(refused.map(({ rights }) => rights.republishTerms?.includes('@'))).toEqual([true]);
  });

  it('has a translation made with the help of a machine that a person has gone through', () => {
    const assisted = live.filter(({ translation }) => translation?.origin === 'machine-assisted');
    expect(assisted.length).toBeGreaterThan(0);
    expect(assisted.every(({ translation }) => translation?.reviewer)).toBe(true);
  });

  it('has a person with works in Turkish and none in English', () => {
    const makersIn = (locale: string) =>
      live
        .filter(({ place }) => place.language === locale)
        .flatMap(({ work, translation }) => [
          ...work.authors.map((name) => personNamed(name)?.slug ?? ''),
          ...(translation?.translators ?? []),
        ]);
    const english = new Set(makersIn('en'));
    expect(makersIn('tr').filter((slug) => !english.has(slug))).toContain('deniz-akin');
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
