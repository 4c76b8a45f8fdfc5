import { problem, type ProblemKind } from '../../../domain/commentary/problem';
import type { Problem } from '../../../domain/commentary/problem';
import type { Archive } from '../../archive/archive';
import type { Relationships } from '../package/relationships';
import type { XmlElement } from '../../xml/element';
import type { Field } from './field';
import type { Lists } from './lists';
import type { Styles } from './styles';

/** One way through a part of a Word file: what is known before, and what is gathered on the way. */
export type Pass = {
  archive: Archive;
  relationships: Relationships;
  styles: Styles;
  lists: Lists;
  /** The note references that bookmarks stand round, so that a field may refer to the note. */
  noteAt: ReadonlyMap<string, XmlElement>;
  /** The fields that are open, the outermost first. */
  fields: Field[];
  /** Marks of fields that have no counterpart; they are passed over. */
  strayMarks: ReadonlySet<XmlElement>;
  problems: Problem[];
  /** Paragraphs of the body so far. */
  line: number;
  /** The note that is read, where it is not the body. */
  note?: string;
  /** Style of the paragraph that is read. */
  paragraphStyle?: string | undefined;
  /** Tracked changes of the paragraph that is read. */
  changes: string[];
};

const LONGEST = 60;

/** Words on one line, cut where they are many. */
export const excerptOf = (words: string): string => {
  const signs = [...words.replace(/\s+/g, ' ').trim()];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : signs.join('');
};

/** Notes a problem at the place the pass has reached: the paragraph, or the note. */
export const report = (pass: Pass, kind: ProblemKind, words: string): void => {
  const place = pass.note === undefined ? { line: Math.max(pass.line, 1) } : { note: pass.note };
  pass.problems.push(problem(kind, place, excerptOf(words)));
};
