import type { Element } from 'hast';
import type { Locale } from '../../../locales/index';
import { problem, type Problem, type ProblemKind } from '../../domain/commentary/problem';
import type { DraftPicture } from '../../domain/manuscript/draft';
import { unmarkedLanguages } from './languages';
import { linkedNotes, type LinkedNotes } from './linkedNotes';
import { classLooks, type Look } from './looks';
import type { Parsed } from './parseHtml';
import { lineOf, wordsOf, type Node } from './tree';

/** One reading of a page: what is known before, and what is gathered on the way. */
export type Reading = {
  notes: LinkedNotes;
  /** The elements that hold a note each, which is read by itself. */
  bodies: ReadonlySet<Element>;
  classes: ReadonlyMap<string, Look>;
  /** Languages whose mark says nothing of a word. */
  unmarked: ReadonlySet<string>;
  problems: Problem[];
  pictures: DraftPicture[];
  /** Whether pictures may stand where it reads; else they are told. */
  takesPictures: boolean;
};

const shortened = (words: string): string => {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

/** Notes a problem at the line of a node. */
export const tell = (reading: Pick<Reading, 'problems'>, kind: ProblemKind, node: Node, words: string): void => {
  reading.problems.push(problem(kind, { line: lineOf(node) }, shortened(words)));
};

/** Whether an element holds a note, which is read by itself. */
export const isNote = (element: Element, { bodies }: Reading): boolean => bodies.has(element);

/**
 * Begins the reading of a parsed page: finds its linked notes, and tells what was taken out although it has words.
 */
export const beginReading = (
  parsed: Parsed,
  { language, takesPictures }: { language: Locale; takesPictures: boolean },
): Reading => {
  const problems: Problem[] = [];
  for (const element of parsed.stripped) tell({ problems }, 'left-out', element, wordsOf(element));
  for (const { kind, node, words } of parsed.told) tell({ problems }, kind, node, words);
  const notes = linkedNotes(parsed.tree);
  return {
    notes,
    bodies: new Set([...notes.bodies.values()].flat()),
    classes: classLooks(parsed.css),
    unmarked: unmarkedLanguages(parsed, language),
    problems,
    pictures: [],
    takesPictures,
  };
};
