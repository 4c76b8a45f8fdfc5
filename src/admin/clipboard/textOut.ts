import type { ViewBlock, ViewInline, ViewList } from '../../domain/commentary/viewModel';
import type { PieceView } from './wordsOut';

const runText = (run: ViewInline[]): string =>
  run
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'break':
          return '\n';
        case 'link':
          return runText(inline.content);
        case 'call':
          return `[${inline.number || '?'}]`;
      }
    })
    .join('');

const listLines = ({ ordered, start = 1, items }: ViewList, depth = 0): string[] =>
  items.flatMap(({ content, nested }, at) => [
    `${'  '.repeat(depth)}${ordered ? `${start + at}.` : '-'} ${runText(content)}`,
    ...(nested ? listLines(nested, depth + 1) : []),
  ]);

const blockText = (block: ViewBlock): string => {
  switch (block.kind) {
    case 'list':
      return listLines(block).join('\n');
    case 'table':
      return block.rows.map((row) => row.map((cell) => cell.paragraphs.map(runText).join(' ')).join('\t')).join('\n');
    case 'picture':
    case 'rule':
      return '';
    default:
      return runText(block.content);
  }
};

/** A piece as plain text: calls are `[n]`, and the notes stand after it as a list, each with its number. */
export const textOut = ({ blocks, notes }: PieceView): string => {
  const list = notes.map(
    ({ number, paragraphs, address }) =>
      `[${number}] ${paragraphs.map(runText).join('\n')}${address ? ` ${address}` : ''}`,
  );
  const written = blocks.map(blockText).filter((text) => text !== '');
  return [...written, ...(list.length > 0 ? [list.join('\n')] : [])].join('\n\n');
};
