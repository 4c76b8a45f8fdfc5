import type { Draft } from '../../domain/manuscript/draft';
import type { Line } from './line';
import { isNoComments } from './noComments';
import { readRightsLine } from './rightsLine';

export type Tail = { rights?: NonNullable<Draft['rights']>; taken: Set<number> };

/** How far from the end a "No comments yet." may stand. */
const NEAR = 12;

const join = (first: Draft['rights'], line: Line): NonNullable<Draft['rights']> => {
  const read = readRightsLine(line.text)?.rights ?? {};
  if (!first || Object.keys(first).length === 0) return read;
  if (Object.keys(read).length === 0) return first;
  const clash = (first.holder && read.holder) || (first.firstYear && read.firstYear);
  const statement = [clash ? line.text : read.statement, first.statement].filter(Boolean).join(' ');
  return clash ? { ...first, statement } : { ...read, ...first, ...(statement && { statement }) };
};

/**
 * What a page prints after a text: the rights line and "No comments yet.". Loose forms of the rights line count only at
 * the very end; an unmistakable one counts where it stands. `taken` holds the indexes of the lines understood.
 */
export const readTail = (lines: Line[]): Tail => {
  const taken = new Set<number>();
  let rights: Draft['rights'];
  const take = (index: number, line: Line) => {
    taken.add(index);
    if (!isNoComments(line.text)) rights = join(rights, line);
  };
  let last = lines.length - 1;
  for (let line = lines[last]; line && (isNoComments(line.text) || readRightsLine(line.text)); line = lines[last]) {
    take(last, line);
    last -= 1;
  }
  for (let index = last; index >= 0; index -= 1) {
    const line = lines[index];
    if (line && !rights && readRightsLine(line.text)?.certain) take(index, line);
    if (line && index > lines.length - NEAR && isNoComments(line.text)) take(index, line);
  }
  return { taken, ...(rights && { rights }) };
};
