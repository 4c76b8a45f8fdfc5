import { $getNodeByKey, UNDO_COMMAND } from '@payloadcms/richtext-lexical/lexical';
import { $isCallNode } from '../../lexical/CallNode';
import { openNote, type Desk } from '../desk';
import { bodyCallsOf } from './bodyCalls';
import { $restoreCaret } from './keepCaret';

/**
 * Closes the open note and goes back to the text, right behind the call it was opened from; else behind its first call;
 * where it has none, to where the caret was.
 */
export const returnToCall = (desk: Desk): void => {
  const { body, openNote: key, cameFrom } = desk;
  openNote(desk, null);
  if (!body) return;
  const first = bodyCallsOf(body)
    .placed()
    .find(({ noteKey }) => noteKey === key)?.nodeKey;
  body.update(
    () => {
      const from = cameFrom === null ? null : $getNodeByKey(cameFrom);
      const call = $isCallNode(from) && from.isAttached() ? from : first ? $getNodeByKey(first) : null;
      if (call) call.selectNext(0, 0);
      else $restoreCaret(body);
    },
    { discrete: true },
  );
  body.focus();
};

/** Goes back to the text and takes back its last step: that of a note in which nothing was written. */
export const returnAndUndo = (desk: Desk): void => {
  returnToCall(desk);
  desk.body?.dispatchCommand(UNDO_COMMAND, undefined);
};
