import type { List, ListItem } from '../../../domain/lexical/nodes';
import type { Mark } from '../prepare/mark';

/** A list that may go on with the next paragraph. */
export type OpenList = { id: string; list: List };

type Place = {
  paragraph: { level: string; isOrdered: boolean };
  mark: Mark;
  /** How far each list has counted: one that text interrupts goes on with its numbers. */
  counted: Map<string, number>;
};

const isOrdered = (mark: Mark): boolean => mark.format !== 'bullet';

const newList = (mark: Mark, item: ListItem, start: number | undefined): List => ({
  type: 'list',
  ordered: isOrdered(mark),
  ...(isOrdered(mark) && start !== undefined && Number.isSafeInteger(start) && start !== 1 && { start }),
  items: [item],
});

/** Puts an item at its level: below the last item of the level above, as far down as there is one. */
const nest = (list: List, item: ListItem, depth: number, mark: Mark): void => {
  const last = list.items.at(-1);
  if (depth === 0 || !last) {
    list.items.push(item);
  } else if (last.nested && (depth > 1 || last.nested.ordered === isOrdered(mark))) {
    nest(last.nested, item, depth - 1, mark);
  } else if (last.nested) {
    last.nested.items.push(item);
  } else last.nested = newList(mark, item, mark.start);
};

/** Adds an item to the open list, or opens another: for another list of the file, or of another kind. */
export const addItem = (open: OpenList | undefined, item: ListItem, { paragraph, mark, counted }: Place): OpenList => {
  const id = mark.list ?? '';
  const depth = Math.min(Number(paragraph.level) || 0, 8);
  const count = (counted.get(id) ?? (mark.start ?? 1) - 1) + 1;
  if (depth === 0) counted.set(id, count);
  const isSame = open?.id === id && (depth > 0 || open.list.ordered === isOrdered(mark));
  if (open && isSame) {
    nest(open.list, item, depth, mark);
    return open;
  }
  return { id, list: newList(mark, item, depth === 0 ? count : mark.start) };
};
