import { meansNote } from './callPattern';
import { isNotesHeading } from './noteMarker';
import type { ScriptLine } from './script';

/** The body of one note: where it begins, its number, and the lines that go on with it. */
export type NoteLines = { number: number; index: number; rest: string; more: number[] };

export type Region = { notes: NoteLines[]; end: number };

type Style = 'bracket' | 'plain';

const isLowerCase = (text: string): boolean => /^\p{Ll}/u.test(text);

/** `12. yüzyılda …` is no twelfth note: a number with a point begins a note only where that number is awaited. */
const acceptsPlain = (line: ScriptLine, notes: NoteLines[], refs: ReadonlyMap<number, number>): boolean => {
  const { number, rest } = line.marker ?? { number: 0, rest: '' };
  const last = notes.at(-1)?.number ?? number - 1;
  if (number === last + 1) return true;
  if (isLowerCase(rest)) return false;
  return refs.has(number) || (number > last && number <= last + 10);
};

/**
 * Reads the notes from the line `start` on. They end where the tail of the page begins, or with a heading that no note
 * follows. `refs` are the numbers called before; `style` is how the notes of the list begin, and a list of `[1]` may
 * hold a `2.` too where only that one is called 2.
 */
export const readRegion = (
  script: ScriptLine[],
  start: number,
  style: Style,
  refs: ReadonlyMap<number, number>,
): Region => {
  const bracketed = new Set(
    script.slice(start).flatMap(({ marker }) => (marker?.form === 'bracket' ? [marker.number] : [])),
  );
  const notes: NoteLines[] = [];
  const plain = new Set<number>();
  const accepts = (line: ScriptLine | undefined): boolean => {
    if (!line?.marker) return false;
    const { number, form, rest } = line.marker;
    if (form === 'bracket') {
      const follows = number - 1 === notes.at(-1)?.number;
      return style === 'bracket' && (meansNote(number) || follows || (line.gap && refs.has(number)));
    }
    if (style === 'plain') return acceptsPlain(line, notes, refs);
    const awaited = number - 1 === notes.at(-1)?.number || !isLowerCase(rest);
    return refs.has(number) && !bracketed.has(number) && !plain.has(number) && awaited;
  };
  let index = start;
  for (; index < script.length; index += 1) {
    const line = script[index];
    if (!line || line.known) break;
    if (index === start || accepts(line)) {
      const { number = 0, rest = '' } = line.marker ?? {};
      notes.push({ number, index, rest, more: [] });
      if (line.marker?.form === 'plain') plain.add(number);
    } else if (isNotesHeading(line.text)) {
      if (!accepts(script[index + 1])) break;
    } else notes.at(-1)?.more.push(index);
  }
  return { notes, end: index };
};
