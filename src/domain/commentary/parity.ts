import type { Block } from '../lexical/nodes';
import { align } from './align';
import { inSameOrder } from './alignInOrder';
import { isBareCitation } from './bareCitation';
import { isWordless } from './isWordless';
import { inReadingOrder, numberNotes } from './numbering';
import type { OriginalNote, ProblemNote } from './problemInput';
import { said } from './said';

/**
 * A note of the original beside the one that renders it.
 * - `missing`: no note renders it, or one without words (`translation` is then given);
 * - `same`: in the words of the original, which is right for a bare citation; `same-prose`: so is a text to be translated;
 * - `translated`; `moved`: rendered, but standing in another order than in the original;
 * - `translator`: the translator's own; `unpaired`: the author's, and not said to render any;
 * - `gone`: said to render a note that the original has no more.
 */
export type ParityRow = {
  /** Key of the original's note. */
  original?: string;
  /** Key of the translation's. */
  translation?: string;
  state: 'missing' | 'same' | 'same-prose' | 'translated' | 'translator' | 'moved' | 'gone' | 'unpaired';
};

type Original = { blocks: Block[]; notes: OriginalNote[] };
type Translation = { blocks: Block[]; notes: ProblemNote[] };

const wordsOf = ({ paragraphs }: OriginalNote): string => paragraphs.map(said).join('\n');

const renderedState = (original: OriginalNote, note: ProblemNote, isMoved: boolean): ParityRow['state'] => {
  if (isWordless(note.paragraphs)) return 'missing';
  const isSame = wordsOf(original) === wordsOf(note);
  // What says its own language is a quotation of a foreign source, whatever its words.
  if (isSame && original.lang === undefined && !isBareCitation(original.paragraphs)) return 'same-prose';
  if (isMoved) return 'moved';
  return isSame ? 'same' : 'translated';
};

const loneState = ({ kind, counterpart }: ProblemNote): ParityRow['state'] => {
  if (kind === 'translator') return 'translator';
  return counterpart === undefined ? 'unpaired' : 'gone';
};

/** The notes of both sides, each in reading order, side by side; see `parityOf`. */
export const parityOfNotes = (originals: readonly OriginalNote[], notes: readonly ProblemNote[]): ParityRow[] => {
  const byKey = new Map(originals.map((note) => [note.key, note]));
  const firstRendering = new Map<string | undefined, number>();
  notes.forEach(({ counterpart }, at) => {
    if (counterpart !== undefined && !firstRendering.has(counterpart)) firstRendering.set(counterpart, at);
  });
  const partners = originals.map((note) => (byKey.get(note.key) === note ? firstRendering.get(note.key) : undefined));
  const settled = new Set(inSameOrder(partners).map(({ right }) => right));

  return align([...originals.keys()], [...notes.keys()], partners).map(({ left, right }): ParityRow => {
    const note = right === null ? undefined : notes[right];
    const rendered = left === null ? byKey.get(note?.counterpart ?? '') : originals[left];
    if (!note) return { original: rendered?.key, state: 'missing' };
    if (!rendered) return { translation: note.key, state: loneState(note) };
    const isMoved = left !== null && right !== null && !settled.has(right);
    return { original: rendered.key, translation: note.key, state: renderedState(rendered, note, isMoved) };
  });
};

/**
 * The notes of an original and its translation side by side. A note of the original stands in as many rows as notes render
 * it, and in one where none does; every note of the translation stands in one. In the original's reading order, each row
 * of the translation alone behind the one it follows there.
 */
export const parityOf = ({ original, translation }: { original: Original; translation: Translation }): ParityRow[] =>
  parityOfNotes(
    inReadingOrder(original.notes, numberNotes(original.blocks)),
    inReadingOrder(translation.notes, numberNotes(translation.blocks)),
  );
