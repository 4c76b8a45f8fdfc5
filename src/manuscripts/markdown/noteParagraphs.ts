import type { FootnoteDefinition } from 'mdast';
import type { Block, Inline, ListItem, Paragraph } from '../../domain/lexical/nodes';
import { blocksOf } from './blocks';
import { lineOf, plainText, reportKept, sourceOf } from './reading';
import type { Reading } from './reading';

const paragraph = (children: Inline[]): Paragraph => ({ type: 'paragraph', children });

const itemParagraphs = (items: ListItem[], sign: (index: number) => string): Paragraph[] =>
  items.flatMap(({ children, nested }, index) => [
    paragraph([plainText(sign(index)), ...children]),
    ...(nested ? paragraphsOf(nested) : []),
  ]);

const paragraphsOf = (block: Block): Paragraph[] => {
  switch (block.type) {
    case 'list':
      return itemParagraphs(block.items, (index) => (block.ordered ? `${(block.start ?? 1) + index}. ` : '– '));
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.children));
    case 'picture':
    case 'rule':
      return [];
    default:
      return [paragraph(block.children)];
  }
};

/** The paragraphs of a footnote. A note holds nothing but paragraphs; lists and quotes in it are told and written out. */
export const noteParagraphs = (footnote: FootnoteDefinition, reading: Reading): Paragraph[] => {
  const odd = footnote.children.find((node) => node.type !== 'paragraph' && node.type !== 'definition');
  if (odd) reportKept(reading, lineOf(odd), sourceOf(odd, reading));
  return blocksOf(footnote.children, reading).flatMap(paragraphsOf);
};
