import type { Element, ElementContent } from 'hast';
import { childrenOf, elementsIn, isElement, type Node } from '../tree';
import { listItems, type Item } from './listItems';
import type { Shape } from './shape';

type Open = { list: Element; item: Item };

const listFor = ({ ordered, start, element }: Item): Element => ({
  type: 'element',
  tagName: ordered ? 'ol' : 'ul',
  properties: ordered && start !== 1 ? { start } : {},
  children: [],
  ...(element.position && { position: element.position }),
});

const goesOn = (open: Open, item: Item): boolean => open.item.ordered === item.ordered && open.item.name === item.name;

/** Lists of items one inside the other, by their levels. */
const nested = (items: Item[]): Element[] => {
  const lists: Element[] = [];
  const open: Open[] = [];
  for (const item of items) {
    while (open.length > 0 && (open.at(-1)?.item.level ?? 0) > item.level) open.pop();
    const last = open.at(-1);
    if (last?.item.level === item.level && !goesOn(last, item)) open.pop();
    if (open.at(-1)?.item.level !== item.level) {
      const list = listFor(item);
      const above = open.at(-1)?.list.children.at(-1);
      if (isElement(above)) above.children.push(list);
      else lists.push(list);
      open.push({ list, item });
    }
    open.at(-1)?.list.children.push({ ...item.element, tagName: 'li' });
  }
  return lists;
};

const isBetween = (node: Node): boolean =>
  node.type === 'comment' || (node.type === 'text' && node.value.trim() === '');

const withLists = (nodes: ElementContent[]): ElementContent[] => {
  const done: ElementContent[] = [];
  let items: Item[] = [];
  let between: ElementContent[] = [];
  const close = () => {
    done.push(...nested(items), ...between);
    items = [];
    between = [];
  };
  for (const node of nodes) {
    const found = isElement(node) ? listItems(node) : [];
    if (found.length > 0) {
      items.push(...found);
      between = [];
    } else if (items.length > 0 && isBetween(node)) between.push(node);
    else {
      close();
      done.push(node);
    }
  }
  close();
  return done;
};

/** Word writes lists as paragraphs with levels, Word for the web as a list for each item: both become lists. */
export const lists: Shape = (root) => {
  for (const parent of elementsIn(root)) {
    const nodes = childrenOf(parent) as ElementContent[];
    if (nodes.some((node) => isElement(node) && listItems(node).length > 0)) parent.children = withLists(nodes);
  }
  return [];
};
