import { dayOf, yearOf } from '../../domain/citation/cslDate';
import { sortedName } from '../../domain/citation/cslName';
import { oneLine } from '../../domain/citation/oneLine';
import type { CslName, CslRecord } from '../../domain/citation/record';

type Line = [tag: string, value: string | undefined];

const typeOf = (record: CslRecord): string => {
  if (record['container-title']) return 'JOUR';
  return record.URL ? 'ELEC' : 'GEN';
};

const namesOf = (tag: string, names: CslName[] = []): Line[] => names.map((name) => [tag, sortedName(name)]);

/** What RIS has no tag for, under the names CSL gives it: they are the same in every language. */
const notesOf = (record: CslRecord): Line[] => {
  const { 'original-title': title, 'original-date': date, 'original-publisher': publisher } = record;
  const original = [
    ...(title ? [`original-title: ${title}`] : []),
    ...(publisher ? [`original-publisher: ${publisher}`] : []),
    ...(date ? [`original-date: ${dayOf(date)}`] : []),
    ...(record.note?.split('\n') ?? []),
  ];
  return original.length > 0 ? [['N1', original.join('; ')]] : [];
};

const linesOf = (record: CslRecord): Line[] => [
  ['TY', typeOf(record)],
  ...namesOf('AU', record.author),
  ...namesOf('A4', record.translator),
  ['TI', record.title],
  ['T2', record['container-title']],
  ['PY', record.issued && yearOf(record.issued)],
  ['DA', record.issued && dayOf(record.issued, '/')],
  ['VL', record.volume],
  ['IS', record.issue],
  ['PB', record.publisher],
  ['LA', record.language],
  ['UR', record.URL],
  ...notesOf(record),
];

/**
 * A record as a RIS file of one reference, in UTF-8 with CRLF: `JOUR` for an edition, `ELEC` or `GEN` for an original that
 * appeared elsewhere. Translators stand under `A4`, the tag that reference managers read them from.
 */
export const toRis = (record: CslRecord): string => {
  const lines = linesOf(record).filter(([, value]) => value);
  return [...lines.map(([tag, value = '']) => `${tag}  - ${oneLine(value)}`), 'ER  - ', ''].join('\r\n');
};
