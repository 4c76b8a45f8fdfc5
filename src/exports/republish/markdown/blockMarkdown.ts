import type { ViewBlock, ViewInline, ViewList } from '../../../domain/commentary/viewModel';
import { hrefFrom, type Place } from '../../markup/place';
import { inlineMarkdown } from './inlineMarkdown';
import { linkTarget } from './linkTarget';
import { literal } from './literal';

/** Lines of a paragraph, with the sign that breaks them. */
export const paragraphMarkdown = (run: ViewInline[], place: Place): string => inlineMarkdown(run, place).join('\\\n');

/** The same where the form holds but one line: headings and cells. */
const inOneLine = (run: ViewInline[], place: Place): string => inlineMarkdown(run, place).join('<br>');

/** All lines but the first, as far as they hold anything, moved in. */
export const hanging = (text: string, by: string): string => text.replace(/\n(?=[^\n])/g, `\n${by}`);

type Signs = { bullet: '-' | '*'; point: '.' | ')' };
const SIGNS: Signs = { bullet: '-', point: '.' };
/** Lists that follow each other would be one, did they not differ in their signs. */
const OTHER_SIGNS: Signs = { bullet: '*', point: ')' };

/** Whether a nested list may follow its item's text without a blank line (CommonMark 5.2: what interrupts a paragraph). */
const interrupts = ({ ordered, start = 1, items }: ViewList, place: Place): boolean =>
  (!ordered || start === 1) && inlineMarkdown(items[0]?.content ?? [], place).length > 0;

const listMarkdown = ({ ordered, start = 1, items }: ViewList, place: Place, signs: Signs): string =>
  items
    .map(({ content, nested }, at) => {
      const sign = ordered ? `${start + at}${signs.point} ` : `${signs.bullet} `;
      const inner = nested ? listMarkdown(nested, place, SIGNS) : '';
      const own = paragraphMarkdown(content, place);
      const gap = nested && own !== '' && !interrupts(nested, place) ? '\n\n' : '\n';
      const item = [own, inner].filter(Boolean).join(gap);
      // A nested list stands on the item's own line where the item has no text.
      return sign + hanging(item, ' '.repeat(sign.length));
    })
    .join('\n');

type Table = Extract<ViewBlock, { kind: 'table' }>;

/** GitHub's tables have one row of headings, the first, and rows of one length. */
const tableMarkdown = ({ rows }: Table, place: Place): string => {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, at) =>
      (row[at]?.paragraphs ?? [])
        .map((run) => inOneLine(run, place))
        .filter(Boolean)
        .join('<br>'),
    ),
  );
  const [head = [], ...body] = cells.map((row) => `| ${row.join(' | ')} |`);
  return [head, `|${' --- |'.repeat(width)}`, ...body].join('\n');
};

const blockMarkdown = (block: ViewBlock, place: Place, signs: Signs): string => {
  switch (block.kind) {
    case 'paragraph':
      return paragraphMarkdown(block.content, place);
    case 'quote':
      return paragraphMarkdown(block.content, place).replace(/^/gm, '> ');
    case 'heading':
      return `${'#'.repeat(block.level)} ${inOneLine(block.content, place)}`;
    case 'list':
      return listMarkdown(block, place, signs);
    case 'table':
      return tableMarkdown(block, place);
    case 'picture':
      return `![${literal(block.alt)}](${linkTarget(hrefFrom(block.src, place))})`;
    case 'rule':
      return '---';
  }
};

/** Blocks as Markdown (CommonMark with GitHub's tables), one an item. */
export const blocksMarkdown = (blocks: ViewBlock[], place: Place): string[] => {
  let signs = SIGNS;
  return blocks
    .map((block, at) => {
      const follows = block.kind === 'list' && blocks[at - 1]?.kind === 'list';
      signs = follows && signs === SIGNS ? OTHER_SIGNS : SIGNS;
      return blockMarkdown(block, place, signs);
    })
    .filter(Boolean);
};
