import {
  $getRoot,
  $isRangeSelection,
  type BaseSelection,
  type PointType,
  type RangeSelection,
  type TextNode,
} from '@payloadcms/richtext-lexical/lexical';

const $texts = (): TextNode[] => $getRoot().getAllTextNodes();

const sizeOf = (texts: readonly TextNode[]): number => texts.reduce((sum, node) => sum + node.getTextContentSize(), 0);

/** How many letters of the whole text stand before a point in a word; undefined for a point elsewhere. */
const $lettersBefore = (point: PointType): number | undefined => {
  const texts = $texts();
  const at = texts.findIndex((node) => node.getKey() === point.key);
  return at === -1 ? undefined : sizeOf(texts.slice(0, at)) + point.offset;
};

const $selectAfterLetters = (count: number): void => {
  let left = count;
  for (const node of $texts()) {
    const size = node.getTextContentSize();
    if (left <= size) {
      node.select(left, left);
      return;
    }
    left -= size;
  }
};

/**
 * Remembers where the caret is while something is put into the text elsewhere.
 * @returns what sets it there again, false where it could not. To be called within an update, like what it returns.
 */
export const $rememberCaret = (caret: BaseSelection | null, place: RangeSelection): (() => boolean) => {
  if (!$isRangeSelection(caret) || !caret.isCollapsed()) return () => false;
  const before = $lettersBefore(caret.anchor);
  const gap = $lettersBefore(place.anchor);
  const whole = sizeOf($texts());
  return () => {
    if (before === undefined || gap === undefined) return false;
    $selectAfterLetters(before < gap ? before : before + sizeOf($texts()) - whole);
    return true;
  };
};
