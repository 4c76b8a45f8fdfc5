import type { Block, Inline, ListItem, Mark, Paragraph } from '../../domain/lexical/nodes';
import { textOf } from '../../domain/lexical/walk';
import { mapInlines } from '../../domain/lexical/mapRuns';
import { raised } from './raised';

/** Formats that a note may hold; of others only the words are kept. */
const MARKS: readonly Mark[] = ['bold', 'italic'];

const paragraph = (children: Inline[]): Paragraph => ({ type: 'paragraph', children });
const sign = (text: string): Inline => ({ type: 'text', text, marks: [] });

const items = (list: ListItem[], signOf: (index: number) => string): Paragraph[] =>
  list.flatMap(({ children, nested }, index) => [
    paragraph([sign(signOf(index)), ...children]),
    ...(nested ? paragraphsOf(nested) : []),
  ]);

/** The words of a block as paragraphs, for a place that holds nothing else: a note, or the cell of a table. */
export const paragraphsOf = (block: Block): Paragraph[] => {
  switch (block.type) {
    case 'list':
      return items(block.items, (index) => (block.ordered ? `${(block.start ?? 1) + index}. ` : '– '));
    case 'table':
      return block.rows.flatMap((row) => row.flatMap((cell) => cell.children));
    case 'picture':
    case 'rule':
      return [];
    default:
      return [paragraph(block.children)];
  }
};

/** The blocks of a note as its paragraphs. `lost` is told the words whose format a note cannot hold. */
export const noteParagraphs = (blocks: Block[], lost: (words: string) => void): Paragraph[] => {
  const odd = blocks.find(({ type }) => type !== 'paragraph');
  if (odd)
    lost(
      paragraphsOf(odd)
        .map(({ children }) => textOf(children))
        .join(' '),
    );
  return blocks.flatMap(paragraphsOf).map((one) =>
    paragraph(
      mapInlines(one.children, (inline) => {
        if (inline.type !== 'text' || inline.marks.every((mark) => MARKS.includes(mark))) return [inline];
        const written = raised(inline.text, inline.marks);
        if (written === undefined) lost(inline.text);
        return [
          { ...inline, text: written ?? inline.text, marks: inline.marks.filter((mark) => MARKS.includes(mark)) },
        ];
      }),
    ),
  );
};
