import {
  $createRangeSelection,
  $getSelection,
  $insertNodes,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  $setSelection,
  createCommand,
  type ElementNode,
  type LexicalNode,
  type PointType,
  type RangeSelection,
} from '@payloadcms/richtext-lexical/lexical';

/** Puts a call at the caret: of the note with this key, or, with `null`, of a new one. */
export const INSERT_CALL = createCommand<string | null>('insert call');

/** Asks which note a call at the caret shall lead to. */
export const REFER_TO_NOTE = createCommand<null>('refer to a note');

/** The link a point stands in. A call is no part of one: on the reader's page both are links. */
const linkRound = (point: PointType): ElementNode | undefined => {
  const isLink = (node: LexicalNode): node is ElementNode => $isElementNode(node) && node.isInline();
  const node: LexicalNode = point.getNode();
  return isLink(node) ? node : node.getParents().find(isLink);
};

/**
 * Moves a point that stands after blanks to the end of the word before them. The blanks go where nothing is written
 * after them: they were typed on the way to the call.
 */
const $toEndOfWord = (point: PointType): void => {
  const node = point.getNode();
  if (point.type !== 'text' || !$isTextNode(node) || !node.isSimpleText()) return;
  const words = node.getTextContent();
  const word = words.slice(0, point.offset).trimEnd();
  if (word === '' || word.length === point.offset) return;
  const rest = words.slice(point.offset);
  const following = node.getNextSibling();
  const isLast = rest === '' ? !$isTextNode(following) && !$isElementNode(following) : /^\s/.test(rest);
  if (isLast) node.setTextContent(word + rest);
  point.set(node.getKey(), word.length, 'text');
};

/** The selection as one point: the caret, or the end of the marked words, which stay. */
const $collapse = (selection: RangeSelection): PointType => {
  const { key, offset, type } = selection.isBackward() ? selection.anchor : selection.focus;
  const collapsed = $createRangeSelection();
  collapsed.anchor.set(key, offset, type);
  collapsed.focus.set(key, offset, type);
  $toEndOfWord(collapsed.focus);
  collapsed.anchor.set(collapsed.focus.key, collapsed.focus.offset, collapsed.focus.type);
  $setSelection(collapsed);
  return collapsed.focus;
};

/**
 * Puts a call right after the word the caret is at, or after the marked words; after a link, never into it. The caret
 * stands behind the call.
 * @returns whether there was a place to put it. To be called within an update.
 */
export const $insertCall = (call: LexicalNode): boolean => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return false;
  const link = linkRound($collapse(selection));
  if (link) link.insertAfter(call);
  else $insertNodes([call]);
  call.selectNext(0, 0);
  return true;
};
