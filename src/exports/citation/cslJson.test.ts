import { describe, expect, it } from 'vitest';
import { cslOf } from '../../domain/citation/csl';
import { SAMPLES } from '../../domain/citation/records.samples';
import { toCslJson } from './cslJson';

/** The variables of CSL-JSON 1.0.2 that hold one text. */
const TEXTS =
  'id citation-key type title language container-title volume issue publisher URL original-title original-publisher status note';

const isDate = (value: unknown): boolean =>
  /^\{"date-parts":\[\[\d{4},(\d|1[0-2]),([12]?\d|3[01])\]\]\}$/.test(JSON.stringify(value));

const isName = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  /^(family given|literal)$/.test(Object.keys(value).toSorted().join(' '));

const fits = (variable: string, value: unknown): boolean => {
  if (TEXTS.split(' ').includes(variable)) return typeof value === 'string' && value !== '';
  if (variable === 'issued' || variable === 'original-date') return isDate(value);
  if (variable === 'author' || variable === 'translator') return Array.isArray(value) && value.every(isName);
  return variable === 'custom' && typeof value === 'object';
};

describe('toCslJson', () => {
  it.each(SAMPLES)('is one item of CSL-JSON for $what, and reads back', ({ edition: cited }) => {
    const items = JSON.parse(toCslJson(cslOf(cited))) as Record<string, unknown>[];
    expect(items).toEqual([cslOf(cited)]);
    expect(Object.entries(items[0] ?? {}).filter(([variable, value]) => !fits(variable, value))).toEqual([]);
  });

  it('keeps letters as they are, unescaped', () => {
    const armenian = SAMPLES.find(({ what }) => what.includes('Armenian author alone'));
    expect(armenian && toCslJson(cslOf(armenian.edition))).toContain('"literal": "Արփինե Հարությունյան"');
  });
});
