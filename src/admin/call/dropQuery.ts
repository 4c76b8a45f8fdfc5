import { $getSelection, $isRangeSelection, $isTextNode } from '@payloadcms/richtext-lexical/lexical';

/** A slash and what was typed after it, up to the caret, where the menu of the slash opens. */
const QUERY = /(?<=^|\s|\()\/[^\s/]*$/u;

/**
 * Takes away what is left of a slash and the letters after it before the caret. The menu takes away as many letters as
 * it had seen: whoever types faster than it draws would keep the first of them. To be called within an update.
 */
export const $dropQuery = (): void => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed() || selection.anchor.type !== 'text') return;
  const { offset } = selection.anchor;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return;
  const left = QUERY.exec(node.getTextContent().slice(0, offset));
  if (left) node.spliceText(left.index, offset - left.index, '', true);
};
