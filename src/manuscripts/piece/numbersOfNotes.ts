import { problem, type Problem } from '../../domain/commentary/problem';
import type { Inline } from '../../domain/lexical/nodes';
import { flatten, runsOf } from '../../domain/lexical/walk';
import type { FlowBlock } from '../flow/flow';

/** After a word or the end of a sentence; `km²` and `m³` are none. */
const AFTER_WORDS = /(?:\p{L}{4}|[.,;:!?…’”"')\]])$/u;

const numbersIn = (run: Inline[]): string[] => {
  let before = '';
  return flatten(run).flatMap((inline) => {
    const text = inline.type === 'text' ? inline.text : ' ';
    const isNumber = inline.type === 'text' && inline.marks.includes('superscript') && /^\d{1,3}$/.test(text);
    const found = isNumber && AFTER_WORDS.test(before) ? [text] : [];
    before = text;
    return found;
  });
};

/**
 * Raised numbers in a piece without notes: Google Docs and Word for the web put the numbers of notes on the clipboard,
 * and the notes not. They stay as they stand, and are told.
 */
export const tellNumbersOfNotes = (blocks: FlowBlock[]): Problem[] =>
  blocks.flatMap(({ block, line }) =>
    runsOf(block)
      .flatMap(numbersIn)
      .map((number) => problem('kept-as-text', { line }, number)),
  );
