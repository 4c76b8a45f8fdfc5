import { problem } from '../../domain/commentary/problem';
import type { Draft, ReadOptions } from '../../domain/manuscript/draft';
import { findProvenance } from '../frame/findProvenance';
import { readFront } from '../frame/front';
import { linesOf } from '../frame/line';
import { readTail } from '../frame/tail';
import { keysFor } from '../note/noteKeys';
import { refuseEndless } from './endless';
import { findNotes } from './notesList';
import { readLines } from './readLines';
import { wrapWidth } from './wrapping';

/**
 * Reads a plain text with typed calls (`[1]`) and a list of notes at its end. What a page prints round a text (number,
 * reading time, provenance, rights, "No comments yet.") becomes fields or is dropped; all else is kept, and what could
 * not be understood stays as it stands and is told with its line. Throws `ManuscriptRefused` for a text without end.
 */
export const readText = (text: string, options: ReadOptions): Draft => {
  refuseEndless(text);
  const lines = linesOf(text);
  const width = wrapWidth(lines);
  const { taken: known, rights } = readTail(lines);
  const list = findNotes(lines, known, width);
  const isText = (index: number) => !known.has(index) && (!list || index < list.start || index >= list.end);
  const provenance = findProvenance(lines, isText);
  provenance.taken.forEach((index) => known.add(index));
  const front = readFront(lines, known, isText, { ...(options.title && { given: options.title }), guess: true });
  front.taken.forEach((index) => known.add(index));

  const read = readLines({ lines, list, width, isText, nextKey: keysFor(text) });
  const untitled = front.title === undefined ? [problem('title-missing', { line: 1 })] : [];
  const problems = [...untitled, ...provenance.problems, ...read.problems];
  return {
    ...(front.title !== undefined && { title: front.title }),
    authors: front.authors ?? [],
    ...(front.number && { number: front.number }),
    ...(provenance.publication && { originalPublication: provenance.publication }),
    ...(rights && Object.keys(rights).length > 0 && { rights }),
    blocks: read.blocks,
    notes: read.notes,
    noteBodies: read.notes.length,
    calls: read.calls,
    problems: problems.sort((a, b) => (a.place.line ?? 0) - (b.place.line ?? 0)),
  };
};
