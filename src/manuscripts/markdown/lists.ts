import type { List as MdList, ListItem as MdListItem } from 'mdast';
import type { Inline, List, ListItem } from '../../domain/lexical/nodes';
import { inlinesOf, literalLines } from './inlines';
import { joinLines } from './inlineLines';
import { keptAsTyped, plainText } from './reading';
import type { Reading } from './reading';

type Content = MdListItem['children'][number];

/** Content of a list item beside nested lists. An item is one run of text, so paragraphs in it are parted by breaks. */
const runOf = (node: Content, reading: Reading): Inline[] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return joinLines(inlinesOf(node.children, reading));
    case 'blockquote':
      return node.children.flatMap((child, index) => [
        ...(index > 0 ? [{ type: 'break' } as const] : []),
        ...runOf(child as Content, reading),
      ]);
    case 'code':
      return literalLines(node.value);
    case 'footnoteDefinition':
      return [];
    default:
      return literalLines(keptAsTyped(node, reading).text);
  }
};

/** An item whose text goes on after a nested list is continued in an item of its own: reading order comes first. */
const itemsOf = (item: MdListItem, reading: Reading): ListItem[] => {
  const box = item.checked === true ? '[x] ' : item.checked === false ? '[ ] ' : '';
  const items: ListItem[] = [{ children: box ? [plainText(box)] : [] }];
  let paragraphs = 0;
  for (const node of item.children) {
    const last = items.at(-1);
    if (!last || node.type === 'definition') continue;
    if (node.type === 'list') {
      const nested = listOf(node, reading);
      if (last.nested) last.nested.items = last.nested.items.concat(nested.items);
      else last.nested = nested;
      continue;
    }
    const run = runOf(node, reading);
    if (run.length === 0) continue;
    if (last.nested) items.push({ children: run });
    else last.children.push(...(paragraphs > 0 ? [{ type: 'break' } as const] : []), ...run);
    paragraphs += 1;
  }
  return items.map((read) => ({ ...read, children: joinLines(read.children) }));
};

/** A Markdown list with everything nested in it. */
export const listOf = (list: MdList, reading: Reading): List => ({
  type: 'list',
  ordered: list.ordered === true,
  ...(list.ordered && list.start != null && list.start !== 1 && { start: list.start }),
  items: list.children.flatMap((item) => itemsOf(item, reading)),
});
