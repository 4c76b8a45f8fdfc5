import { describe, expect, it } from 'vitest';
import { cslOf } from '../csl';
import { cslOfOriginal } from '../cslOfOriginal';
import { SAMPLES } from '../records.samples';
import { TRANSLATIONS } from '../samples/translations';
import { edition } from '../samples/sample';
import { WORDS } from '../samples/words';
import { apa } from './apa';
import { chicago } from './chicago';
import { isnad } from './isnad';
import type { CitationRun } from './run';

const marked = (runs: CitationRun[]): string => runs.map(({ text, italic }) => (italic ? `*${text}*` : text)).join('');

describe.each(SAMPLES)('a citation of $what', ({ edition: cited, ...expected }) => {
  const record = cslOf(cited);
  const words = WORDS[cited.language === 'tr' ? 'tr' : 'en'];

  it('follows APA', () => {
    expect(marked(apa(record, words))).toBe(expected.apa);
  });
  it('follows the Chicago manual', () => {
    expect(marked(chicago(record, words))).toBe(expected.chicago);
  });
  it('follows İSNAD', () => {
    expect(marked(isnad(record, words))).toBe(expected.isnad);
  });
});

describe('the twenty samples', () => {
  it('are twenty, in both languages', () => {
    expect(SAMPLES).toHaveLength(20);
    expect(SAMPLES.filter(({ edition: { language } }) => language === 'tr')).toHaveLength(10);
  });
});

describe('a citation of an original that appeared elsewhere', () => {
  const cited = TRANSLATIONS[1]?.edition ?? edition('tr', '2024-01-01', 1, '', []);
  const original = cslOfOriginal(cited) ?? cslOf(cited);

  it('names who published it, with its own title, day and address', () => {
    expect(marked(apa(original, WORDS.tr))).toBe(
      'Marchand, S. (2021, 14 Eylül). *Le phare s’éteint.* Revue du Large. https://large.example/phare?no=3_a',
    );
    expect(marked(chicago(original, WORDS.en))).toBe(
      'Solène Marchand, “Le phare s’éteint,” Revue du Large, September 14, 2021, https://large.example/phare?no=3_a.',
    );
    expect(marked(isnad(original, WORDS.tr))).toBe(
      'Solène Marchand, “Le phare s’éteint”, Revue du Large (14 Eylül 2021), https://large.example/phare?no=3_a.',
    );
  });

  it('stays a sentence where no more than the title is known', () => {
    const bare = cslOfOriginal({ ...cited, original: { title: 'Le phare', language: 'fr' } }) ?? cslOf(cited);
    expect(marked(apa(bare, WORDS.en))).toBe('Marchand, S. (n.d.). *Le phare.*');
    expect(marked(chicago(bare, WORDS.en))).toBe('Solène Marchand, “Le phare”.');
    expect(marked(isnad(bare, WORDS.en))).toBe('Solène Marchand, “Le phare”.');
  });
});

describe('many names', () => {
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => `Ad Soyad${'abcdefghijklmnopqrstuvwxyz'[at]}`);
  const of = (count: number, language: 'tr' | 'en') => cslOf(edition(language, '2024-01-01', 1, 'X', names(count)));

  it('are all listed in APA up to twenty', () => {
    const twenty = marked(apa(of(20, 'en'), WORDS.en));
    expect(twenty).toContain('Soyads, A., & Soyadt, A. (2024');
    expect(twenty).not.toContain('. . .');
  });
  it('are listed in a Chicago note up to three', () => {
    expect(marked(chicago(of(3, 'en'), WORDS.en))).toMatch(/^Ad Soyada, Ad Soyadb, and Ad Soyadc, /);
    expect(marked(chicago(of(4, 'tr'), WORDS.tr))).toMatch(/^Ad Soyada vd., /);
  });
  it('translate in APA with a comma before the last of three only', () => {
    const translated = { ...of(1, 'en'), translator: of(3, 'en').author };
    expect(marked(apa(translated, WORDS.en))).toContain('(A. Soyada, A. Soyadb, & A. Soyadc, Trans.)');
  });
});
