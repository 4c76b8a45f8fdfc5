import type { Block } from '../lexical/nodes';
import { align } from './align';
import { inSameOrder } from './alignInOrder';
import { isBareCitation } from './bareCitation';
import { isWordless } from './isWordless';
import { inReadingOrder, numberNotes } from './numbering';
import type { ProblemNote } from './problemInput';
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

type Text = { blocks: Block[]; notes: ProblemNote[] };

const wordsOf = ({ paragraphs }: ProblemNote): string => paragraphs.map(said).join('\n');

const renderedState = (original: ProblemNote, note: ProblemNote, isMoved: boolean): ParityRow['state'] => {
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
export const parityOfNotes = (originals: readonly ProblemNote[], notes: readonly ProblemNote[]): ParityRow[] => {
  const byKey = new Map(originals.map((note) => [note.key, note]));
  const firstRendering = new Map<string | undefined, number>();
  notes.forEach(({ counterpart }, at) => {
    if (counterpart !== undefined && !firstRendering.has(counterpart)) firstRendering.set(counterpart, at);
  });
  const partners = originals.map((note) => (byKey.get(note.key) === note ? firstRendering.get(note.key) : undefined));
  const settled = new Set<number | undefined>(inSameOrder(partners).map(({ right }) => right));
  const places = new Map(notes.map((note, at) => [note, at]));

  return align([...originals], [...notes], partners).map(({ left, right }): ParityRow => {
    const rendered = left ?? byKey.get(right.counterpart ?? '');
    if (right === null) return { original: rendered?.key, state: 'missing' };
    if (!rendered) return { translation: right.key, state: loneState(right) };
    const isMoved = left !== null && !settled.has(places.get(right));
    return { original: rendered.key, translation: right.key, state: renderedState(rendered, right, isMoved) };
  });
};

/**
 * The notes of an original and its translation side by side. A note of the original stands in as many rows as notes render
 * it, and in one where none does; every note of the translation stands in one. In the original's reading order, each row
 * of the translation alone behind the one it follows there.
 */
export const parityOf = ({ original, translation }: { original: Text; translation: Text }): ParityRow[] => {
  const read = ({ blocks, notes }: Text) => inReadingOrder(notes, numberNotes(blocks));
  return parityOfNotes(read(original), read(translation));
};
