import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cslOf } from '../../domain/citation/csl';
import { cslOfOriginal } from '../../domain/citation/cslOfOriginal';
import { oneLine } from '../../domain/citation/oneLine';
import { SAMPLES } from '../../domain/citation/records.samples';
import { edition } from '../../domain/citation/samples/sample';
import { TRANSLATIONS } from '../../domain/citation/samples/translations';
import { toBiblatex } from './bibtex';

/** Splits where `divider` stands outside braces; a brace counts even behind a backslash, as BibTeX counts. */
const outsideBraces = (text: string, divider: string): string[] => {
  const parts = [''];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (depth === 0 && text.startsWith(divider, at)) {
      parts.push('');
      at += divider.length - 1;
      continue;
    }
    depth += character === '{' ? 1 : character === '}' ? -1 : 0;
    if (depth < 0) throw new Error(`A brace too many at ${at}: ${text}`);
    parts[parts.length - 1] += character;
  }
  if (depth > 0) throw new Error(`A brace open: ${text}`);
  return parts;
};

/** Reads a file of one entry: its type, its key and its fields without their outer braces. */
const readEntry = (file: string): { type: string; key: string; fields: Record<string, string> } => {
  const [, type = '', inside = ''] = /^@([a-z]+)\{(.*)\}\n$/s.exec(file) ?? [];
  const [key = '', ...assignments] = outsideBraces(inside, ',');
  const fields = assignments
    .map((assignment) => /^\s*([a-z]+) = \{(.*)\}$/s.exec(assignment))
    .filter((match) => match !== null);
  expect(assignments.at(-1)?.trim()).toBe('');
  expect(fields).toHaveLength(assignments.length - 1);
  return { type, key, fields: Object.fromEntries(fields.map(([, name = '', value = '']) => [name, value])) };
};

const COMMANDS: Record<string, string> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What TeX would print: commands with their empty group, and escaped signs; a bare special sign is an error. */
const printed = (tex: string): string =>
  tex.replace(/\\([a-z]+)\{\}|\\([&%$#_])|([\\{}~^&%$#_])/g, (_all, command: string, sign: string, bare: string) => {
    if (bare) throw new Error(`${bare} bare in ${tex}`);
    return sign ?? COMMANDS[command] ?? `unknown ${command}`;
  });

const readNames = (names: string): string[] =>
  outsideBraces(names, ' and ').map((name) =>
    outsideBraces(name, ', ')
      .map((part) => printed(part.replace(/^\{(.*)\}$/s, '$1')))
      .reverse()
      .join(' '),
  );

describe('toBiblatex', () => {
  it.each(SAMPLES)('writes $what', ({ edition: cited, biblatex }) => {
    expect(toBiblatex(cslOf(cited))).toBe(biblatex);
  });

  it.each(SAMPLES)('keeps title, names, day and address of $what', ({ edition: cited }) => {
    const { fields } = readEntry(toBiblatex(cslOf(cited)));
    expect(printed(fields.title ?? '')).toBe(cited.title);
    expect(readNames(fields.author ?? '').filter(Boolean)).toEqual(cited.authors.map(({ name }) => name));
    expect(readNames(fields.translator ?? '').filter(Boolean)).toEqual(cited.translators.map(({ name }) => name));
    expect(fields.date).toBe(cited.publishedOn);
    expect(fields.url).toBe(cited.address);
    expect(fields.origtitle).toBe(cited.original?.title);
  });

  it('writes an original from elsewhere as something online, and one without an address as miscellaneous', () => {
    const cited = TRANSLATIONS[1]?.edition ?? edition('tr', '2024-01-01', 1, '', []);
    const original = cslOfOriginal(cited) ?? cslOf(cited);
    expect(toBiblatex(original)).toBe(`@online{marchand2021phare,
  author = {Marchand, Solène},
  title = {Le phare s’éteint},
  organization = {Revue du Large},
  date = {2021-09-14},
  language = {french},
  langid = {french},
  url = {https://large.example/phare?no=3_a},
}
`);
    const { URL: _address, ...printedOnly } = original;
    expect(toBiblatex(printedOnly)).toMatch(/^@misc\{/);
  });

  it('leaves an address as it is, but for what could end the field', () => {
    const address = 'https://d.example/a_b?c=%20&d=~#e{f}\\';
    const { fields } = readEntry(toBiblatex(cslOf(edition('en', '2024-01-01', 1, 'X', [], { address }))));
    expect(fields.url).toBe('https://d.example/a_b?c=%20&d=~#e%7Bf%7D%5C');
  });

  it('gives back whatever a title, a name, a series or a house holds', () => {
    const piece = fc.constantFrom(...'\\{}~^&%$#_,"@=\n\r\t\u2028', ' and ', 'İı', 'Ա', '\\}', ' others', '}},\n}');
    const text = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 8 });
    const line = text.map((parts) => parts.join(''));
    fc.assert(
      fc.property(line, line, line, line, (title, name, series, house) => {
        const names = [`A ${name}`, `${name} B`];
        const { fields } = readEntry(
          toBiblatex(
            cslOf(edition('en', '2024-01-01', 1, `T${title}`, names, { series: `S${series}`, house: `H${house}` })),
          ),
        );
        expect(printed(fields.title ?? '')).toBe(oneLine(`T${title}`));
        expect(readNames(fields.author ?? '')).toEqual(names.map(oneLine));
        expect(printed(fields.journaltitle ?? '')).toBe(oneLine(`S${series}`));
        expect(printed(fields.publisher ?? '')).toBe(oneLine(`H${house}`));
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
