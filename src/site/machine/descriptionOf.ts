import type { EditionView, ViewInline } from '../../domain/commentary/viewModel';
import { textOfInlines } from './textOfInlines';

const LONGEST = 200;

/** A text cut at a word, with an ellipsis where something is left out. */
const cut = (text: string): string => {
  if (text.length <= LONGEST) return text;
  const whole = text.slice(0, LONGEST + 1).replace(/\s+\S*$/u, '');
  return `${whole.slice(0, LONGEST).toWellFormed()} …`;
};

/** What an edition is about in a sentence or two: its standfirst, else how it begins; undefined where it has no words. */
export const descriptionOf = ({ standfirst, blocks }: EditionView): string | undefined => {
  if (standfirst) return standfirst;
  const first = blocks.flatMap((block): ViewInline[][] => (block.kind === 'paragraph' ? [block.content] : []))[0] ?? [];
  return cut(textOfInlines(first).trim()) || undefined;
};
