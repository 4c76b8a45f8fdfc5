import type { Line } from '../frame/line';
import { COST, findBracketStart } from './bracketStart';
import { meansNote } from './callPattern';
import { isNotesHeading } from './noteMarker';
import { readRegion } from './notesRegion';
import type { NoteLines } from './notesRegion';
import { findPlainStart } from './plainStart';
import { countRefs, scriptOf } from './script';
import type { ScriptLine } from './script';

/** The notes list of a text: lines from `start` (its heading included) up to `end`. */
export type NotesList = { start: number; end: number; notes: NoteLines[] };

/** A list may begin `1. … 2) …` and go on `[3] …`: the first line of such a beginning, else `start` itself. */
const withPlainBeginning = (script: ScriptLine[], start: number): number => {
  const refs = countRefs(script, start);
  let first = start;
  for (let number = (script[start]?.marker?.number ?? 0) - 1; number >= 1; number -= 1) {
    const before = script[first - 1];
    if (before?.marker?.form !== 'plain' || before.marker.number !== number || !refs.has(number)) return start;
    first -= 1;
  }
  return first;
};

const unresolvedIn = (script: ScriptLine[]): number =>
  [...countRefs(script, script.length).keys()].filter(meansNote).length;

/**
 * Finds the list of notes, which is the last of a text: lines that begin with `[1]`, `[1].`, `1.` or `1)`. Of all places
 * where it could begin, the one is taken that leaves the fewest calls without note and notes without call.
 * `known` holds the indexes of lines understood already, `width` is what the text was wrapped to by hand. Undefined where there are no notes.
 */
export const findNotes = (lines: Line[], known: ReadonlySet<number>, width?: number): NotesList | undefined => {
  const script = scriptOf(lines, known, width);
  const bracket = findBracketStart(script);
  const plain = findPlainStart(script);
  const usePlain = plain && plain.cost < (bracket?.cost ?? unresolvedIn(script) * COST.unresolved + COST.uncalled);
  const chosen = usePlain ? plain.index : bracket && withPlainBeginning(script, bracket.index);
  if (chosen === undefined) return undefined;
  const { notes, end } = readRegion(script, chosen, usePlain ? 'plain' : 'bracket', countRefs(script, chosen));
  const headed = isNotesHeading(script[chosen - 1]?.text ?? '') && !script[chosen - 1]?.known;
  return { start: headed ? chosen - 1 : chosen, end, notes };
};
