import { narrowInlines } from './narrowInlines';
import type { List, ListItem } from './nodes';
import { childrenOf, collect, refuse } from './spot';
import type { Child } from './spot';

/** Lexical nests by an item that holds nothing but a list: that list belongs to the item before it. */
const addItem = (items: ListItem[], item: ListItem, onlyNests: boolean): ListItem[] => {
  const last = items.at(-1);
  if (!onlyNests || last === undefined || last.nested) return [...items, item];
  return [...items.slice(0, -1), { ...last, nested: item.nested }];
};

const narrowItem = ({ node, type, spot }: Child): { item: ListItem; onlyNests: boolean } | undefined => {
  if (type !== 'listitem') return refuse(spot, type);
  const children = childrenOf(node, spot);
  const lists = collect(
    children.filter((child) => child.type === 'list'),
    narrowList,
  );
  lists.slice(1).forEach(() => refuse(spot, 'list'));
  const inlines = narrowInlines(children.filter((child) => child.type !== 'list'));
  const [nested] = lists;
  if (nested === undefined) return { item: { children: inlines }, onlyNests: false };
  return { item: { children: inlines, nested }, onlyNests: inlines.length === 0 };
};

/** A bullet or numbered list with its nested lists. */
export const narrowList = ({ node, spot }: Child): List | undefined => {
  if (node.listType !== 'bullet' && node.listType !== 'number')
    return refuse(spot, `list ${String(typeof node.listType)}`);
  const ordered = node.listType === 'number';
  const items = collect(childrenOf(node, spot), narrowItem).reduce<ListItem[]>(
    (sofar, { item, onlyNests }) => addItem(sofar, item, onlyNests),
    [],
  );
  const counted = ordered && Number.isSafeInteger(node.start) && node.start !== 1;
  return { type: 'list', ordered, ...(counted ? { start: node.start as number } : {}), items };
};
