import { LEVELS, type Level, type ProblemKey, type ProblemKind } from '../../domain/commentary/problem';

/** A problem that the import told. `where` is a line or, in a file of Word, a paragraph; else a place in the text. */
export type KeptProblem = {
  kind: ProblemKind;
  level: Level;
  where: number | string | null;
  key: ProblemKey;
  excerpt: string;
  number: number;
};

/** What is known of an imported file: the row of the collection `manuscripts`, as far as the desk shows it. */
export type KeptManuscript = {
  name: string;
  /** The name the file is stored under, by which it is asked for. */
  filename: string;
  format: string;
  importedAt: string;
  edition: { id: string; title: string } | null;
  notes: number;
  calls: number;
  problems: KeptProblem[];
};

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const countOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** The key of a sentence of this kind. */
const keyOf = (value: unknown, kind: ProblemKind): ProblemKey =>
  typeof value === 'string' && /^problem(?:Numbered|Nameless)?\./.test(value) && value.endsWith(`.${kind}`)
    ? (value as ProblemKey)
    : `problem.${kind}`;

const problemOf = (value: unknown): KeptProblem[] => {
  if (!isObject(value) || typeof value.kind !== 'string' || !Object.hasOwn(LEVELS, value.kind)) return [];
  const where = typeof value.where === 'number' || typeof value.where === 'string' ? value.where : null;
  const kind = value.kind as ProblemKind;
  const key = keyOf(value.key, kind);
  // Older reports do not say it.
  const level = value.level === 'look' || value.level === 'stop' ? value.level : LEVELS[kind];
  return [{ kind, level, where, key, excerpt: textOf(value.excerpt), number: countOf(value.number) }];
};

const editionOf = (value: unknown): KeptManuscript['edition'] => {
  if (isObject(value)) return { id: textOf(value.id), title: textOf(value.title) };
  return typeof value === 'string' ? { id: value, title: '' } : null;
};

/** The problems and counts of a kept report. A kind that is known no more, from an older version, is passed over. */
export const keptReport = (report: unknown): Pick<KeptManuscript, 'notes' | 'calls' | 'problems'> => {
  const { notes, calls, problems } = isObject(report) ? report : {};
  return {
    notes: countOf(notes),
    calls: countOf(calls),
    problems: Array.isArray(problems) ? problems.flatMap(problemOf) : [],
  };
};

/** Reads a row of `manuscripts` as the interface gives it; null where it is none. */
export const keptManuscript = (row: unknown): KeptManuscript | null => {
  if (!isObject(row) || typeof row.filename !== 'string') return null;
  return {
    name: textOf(row.originalName) || row.filename,
    filename: row.filename,
    format: textOf(row.format),
    importedAt: textOf(row.createdAt),
    edition: editionOf(row.edition),
    ...keptReport(row.report),
  };
};
