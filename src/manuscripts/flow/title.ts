import { textOf } from '../../domain/lexical/walk';
import { isProse, mayBeTitle } from '../frame/titleLine';
import type { FlowBlock } from './flow';
import type { Page } from './page';

/** A title that the file marks as such: its words, and the places of its blocks. */
export type MarkedTitle = { text: string; blocks: number[] };

const wordsOf = ({ block }: FlowBlock): string =>
  'children' in block ? textOf(block.children).replace(/\s+/g, ' ').trim() : '';

/** Paragraphs of the style of titles, the first and those that follow at once: titles are set in several lines. */
const byRole = (blocks: FlowBlock[]): MarkedTitle | undefined => {
  const first = blocks.findIndex((one) => one.role === 'title' && wordsOf(one) !== '');
  if (first === -1) return undefined;
  const places = [first];
  while (blocks[first + places.length]?.role === 'title') places.push(first + places.length);
  return { text: places.map((place) => wordsOf(blocks[place] as FlowBlock)).join(' '), blocks: places };
};

/** The one heading of the first level, where no running text stands before it. */
const byHeading = (blocks: FlowBlock[], page: Page, taken: ReadonlySet<number>): MarkedTitle | undefined => {
  const headings = blocks.flatMap(({ level }, place) => (level === 1 ? [place] : []));
  const [place, ...more] = headings;
  if (place === undefined || more.length > 0) return undefined;
  const text = wordsOf(blocks[place] as FlowBlock);
  const before = page.lines.some(
    (line, at) => page.blockAt(at) < place && !taken.has(at) && (!page.isText(at) || isProse(line)),
  );
  return text === '' || before || !mayBeTitle(text.replace(/[.:…]+$/, '')) ? undefined : { text, blocks: [place] };
};

/** The title that a file marks by a style or by its only heading of the first level; `taken` are lines understood already. */
export const markedTitle = (blocks: FlowBlock[], page: Page, taken: ReadonlySet<number>): MarkedTitle | undefined =>
  byRole(blocks) ?? byHeading(blocks, page, taken);

/** Titles that programs write into a file by themselves. */
const NO_TITLE =
  /^(?:microsoft word\b|microsoft office|untitled|document\d*|belge\d*|powerpoint|title|başlık)|\.\w{3,4}$/i;

/** A title from a file's properties, where it can be one. */
export const titleOfProperties = (title: string | undefined): string | undefined => {
  const text = title?.replace(/\s+/g, ' ').trim() ?? '';
  return text !== '' && !NO_TITLE.test(text) && mayBeTitle(text) ? text : undefined;
};
