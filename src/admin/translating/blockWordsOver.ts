import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';
import { blocksAtDesk } from './blocksAtDesk';

/**
 * Says words of some blocks of an editor's text, by their ids, in a data attribute; they are no part of the text, and
 * follow it as it changes.
 * @returns what takes them away again.
 */
export const blockWordsOver = (
  editor: LexicalEditor,
  attribute: string,
  said: ReadonlyMap<string, string>,
): (() => void) => {
  const marked = new Set<HTMLElement>();
  const clear = (element: HTMLElement) => {
    delete element.dataset[attribute];
    marked.delete(element);
  };
  const draw = () => {
    const blocks = blocksAtDesk(editor).map(
      ({ key, id }) => [editor.getElementByKey(key), said.get(id ?? '')] as const,
    );
    for (const [element, words] of blocks) {
      if (!element || element.dataset[attribute] === words) continue;
      if (words === undefined) clear(element);
      else {
        element.dataset[attribute] = words;
        marked.add(element);
      }
    }
  };
  draw();
  const stop = editor.registerUpdateListener(draw);
  return () => {
    stop();
    [...marked].forEach(clear);
  };
};
