import type { FootnoteDefinition } from 'mdast';
import type { Paragraph } from '../../domain/lexical/nodes';
import { paragraphsOf } from '../flow/noteParagraphs';
import { blocksOf } from './blocks';
import { lineOf, reportKept, sourceOf } from './reading';
import type { Reading } from './reading';

/** The paragraphs of a footnote. A note holds nothing but paragraphs; lists and quotes in it are told and written out. */
export const noteParagraphs = (footnote: FootnoteDefinition, reading: Reading): Paragraph[] => {
  const odd = footnote.children.find((node) => node.type !== 'paragraph' && node.type !== 'definition');
  if (odd) reportKept(reading, lineOf(odd), sourceOf(odd, reading));
  return blocksOf(footnote.children, reading).flatMap(paragraphsOf);
};
