import { $createRangeSelection, $setSelection, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical';

/** The flavour by which Lexical marks what is dragged out of one of its editors. */
const MARK_TYPE = 'application/x-lexical-drag';

/** Whether what is dropped was dragged out of the editor it is dropped on. */
export const isOwnDrag = (editor: LexicalEditor, { dataTransfer }: Pick<DragEvent, 'dataTransfer'>): boolean => {
  const mark = dataTransfer?.getData(MARK_TYPE) ?? '';
  return mark.includes(JSON.stringify(editor.getKey()));
};

const rangeAt = (x: number, y: number): StaticRange | null => {
  const position = document.caretPositionFromPoint?.(x, y);
  if (position) {
    const { offsetNode, offset } = position;
    return new StaticRange({
      startContainer: offsetNode,
      startOffset: offset,
      endContainer: offsetNode,
      endOffset: offset,
    });
  }
  return document.caretRangeFromPoint?.(x, y) ?? null;
};

/** Puts the caret where something is dropped. To be called within an update. @returns whether there was a place. */
export const $selectPoint = ({ clientX, clientY }: Pick<DragEvent, 'clientX' | 'clientY'>): boolean => {
  const range = rangeAt(clientX, clientY);
  if (range === null) return false;
  const selection = $createRangeSelection();
  selection.applyDOMRange(range);
  $setSelection(selection);
  return true;
};
