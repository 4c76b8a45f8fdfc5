import { $isCallNode } from '../../lexical/CallNode';
import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils';
import type { LexicalEditor } from '@payloadcms/richtext-lexical/lexical';

/**
 * Puts the caret right before a call of a note and brings the call into view.
 * @param occurrence which of the note's calls, in reading order, counted from 0; it goes round.
 * @returns whether there is such a call.
 */
export const showCall = (editor: LexicalEditor, noteKey: string, occurrence: number): boolean => {
  let shown: string | undefined;
  editor.update(
    () => {
      const calls = $dfs().flatMap(({ node }) => ($isCallNode(node) && node.getNoteKey() === noteKey ? [node] : []));
      const call = calls[occurrence % calls.length];
      call?.selectPrevious();
      shown = call?.getKey();
    },
    { discrete: true },
  );
  if (shown === undefined) return false;
  const root = editor.getRootElement();
  // The text itself must not jump to its beginning when the focus comes.
  root?.focus({ preventScroll: true });
  editor.getElementByKey(shown)?.scrollIntoView({ block: 'center' });
  return true;
};
