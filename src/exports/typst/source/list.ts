import type { ViewInline, ViewList, ViewListItem } from '../../../domain/commentary/viewModel';
import type { Markup } from './markup';

/** Deeper lists have no line left to stand in, and Typst bounds how deep a layout goes. */
const DEEPEST = 6;

type Draw = (run: ViewInline[]) => Markup;

const itemsOf = (items: ViewListItem[], depth: number, draw: Draw): Markup[] =>
  items.flatMap(({ content, nested }) => {
    const text = draw(content);
    if (!nested) return [text];
    if (depth >= DEEPEST) return [text, ...itemsOf(nested.items, depth, draw)];
    return [text + list(nested, draw, depth + 1)];
  });

/** A list with its nested ones; what lies deeper than six levels goes on at the sixth. */
export const list = ({ ordered, start, items }: ViewList, draw: Draw, depth = 1): Markup => {
  const given = itemsOf(items, depth, draw).map((item) => `[${item}]`);
  if (!ordered) return `#list(${given.join(', ')});`;
  const first = start !== undefined && Number.isSafeInteger(start) && start >= 0 ? start : 1;
  return `#enum(${[`start: ${first}`, ...given].join(', ')});`;
};
