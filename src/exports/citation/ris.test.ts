import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslOf } from '../../domain/citation/csl';
import { oneLine } from '../../domain/citation/oneLine';
import { SAMPLES } from '../../domain/citation/records.samples';
import { edition } from '../../domain/citation/samples/sample';
import { toRis } from './ris';

/** Reads a file of one reference into the values of each tag; throws on a line that is none. */
const readRis = (file: string): Record<string, string[]> => {
  const lines = file.split('\r\n');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
  expect(lines[0]).toMatch(/^TY {2}- [A-Z]+$/);
  const values: Record<string, string[]> = {};
  for (const line of lines.slice(0, -2)) {
    const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (\P{Cc}+)$/u.exec(line) ?? [];
    if (tag === undefined || value === undefined) throw new Error(`Not a line of RIS: ${line}`);
    (values[tag] ??= []).push(value);
  }
  return values;
};

/** A name as it was printed, from `Family, Given`. */
const asPrinted = (name: string): string => name.split(', ').reverse().join(' ');

describe('toRis', () => {
  it.each(SAMPLES)('writes $what', ({ edition: cited, ris }) => {
    expect(toRis(cslOf(cited))).toBe(ris.replaceAll('\n', '\r\n'));
  });

  it.each(SAMPLES)('keeps title, names, day and address of $what', ({ edition: cited }) => {
    const values = readRis(toRis(cslOf(cited)));
    expect(values.TI).toEqual([cited.title]);
    expect((values.AU ?? []).map(asPrinted)).toEqual(cited.authors.map(({ name }) => name));
    expect((values.A4 ?? []).map(asPrinted)).toEqual(cited.translators.map(({ name }) => name));
    expect(values.DA?.[0]?.replaceAll('/', '-')).toBe(cited.publishedOn);
    expect(values.UR).toEqual([cited.address]);
    if (cited.original) expect(values.N1?.[0]).toContain(cited.original.title);
  });

  it('writes an original from elsewhere as something electronic, else as something general', () => {
    const { 'container-title': _series, ...page } = cslOf(edition('en', '2024-01-01', 1, 'X', []));
    const { URL: _address, ...printed } = page;
    expect(readRis(toRis(page)).TY).toEqual(['ELEC']);
    expect(readRis(toRis(printed)).TY).toEqual(['GEN']);
  });

  it('keeps to a line what a record from elsewhere breaks', () => {
    const record = {
      ...cslOf(edition('en', '2024-01-01', 1, 'X', [])),
      title: 'One\r\nER  - ',
      URL: 'https://d.example/\n',
    };
    const values = readRis(toRis(record));
    expect(values.TI).toEqual(['One ER -']);
    expect(values.UR).toEqual(['https://d.example/']);
  });

  it('lets no title, name, series or original add a line or a tag', () => {
    const piece = fc.constantFrom('\r\nER  - \r\n', '\nTY  - BOOK', '\u2028', '\u0085', '\u0000', 'ı', ',');
    const text = fc
      .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, text, (title, name, other) => {
        const original = { title: `O${title}`, language: `fr${other}`, publisher: `P${other}` };
        const cited = edition('tr', '2024-01-01', 1, `T${title}`, [`A${name}`], { series: `S${other}`, original });
        const values = readRis(toRis(cslOf(cited)));
        expect(Object.keys(values).join(' ')).toBe('TY AU TI T2 PY DA VL IS PB LA UR N1');
        expect(Object.values(values).every(({ length }) => length === 1)).toBe(true);
        expect(values.TI).toEqual([oneLine(`T${title}`)]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
