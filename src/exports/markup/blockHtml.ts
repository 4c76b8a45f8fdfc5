import type { ViewBlock, ViewList } from '../../domain/commentary/viewModel';
import { element } from './element';
import { inlineHtml, paragraphsHtml } from './inlineHtml';
import { hrefFrom, type Place } from './place';

const listHtml = ({ ordered, start, items }: ViewList, place: Place): string => {
  const drawn = items.map(({ content, nested }) =>
    element('li', {}, inlineHtml(content, place) + (nested ? listHtml(nested, place) : '')),
  );
  return element(
    ordered ? 'ol' : 'ul',
    { start: ordered && start !== undefined && start !== 1 ? start : undefined },
    drawn.join(''),
  );
};

type Table = Extract<ViewBlock, { kind: 'table' }>;

const tableHtml = ({ rows }: Table, place: Place): string => {
  const drawn = rows.map((row, at) => {
    const cells = row.map(({ header, paragraphs }) => {
      const [only = [], ...more] = paragraphs;
      const content = more.length > 0 ? paragraphsHtml(paragraphs, place).join('') : inlineHtml(only, place);
      return header ? element('th', { scope: at === 0 ? 'col' : 'row' }, content) : element('td', {}, content);
    });
    return element('tr', {}, cells.join(''));
  });
  return element('table', {}, element('tbody', {}, drawn.join('')));
};

/** A block of the text as plain HTML: no class, no id, every address absolute. */
export const blockHtml = (block: ViewBlock, place: Place): string => {
  switch (block.kind) {
    case 'paragraph':
      return element('p', {}, inlineHtml(block.content, place));
    case 'quote':
      return element('blockquote', {}, element('p', {}, inlineHtml(block.content, place)));
    case 'heading':
      return element(`h${block.level}`, {}, inlineHtml(block.content, place));
    case 'list':
      return listHtml(block, place);
    case 'table':
      return tableHtml(block, place);
    case 'picture': {
      const { src, alt, width, height } = block;
      return element('p', {}, element('img', { src: hrefFrom(src, place), alt, width, height }));
    }
    case 'rule':
      return element('hr');
  }
};
