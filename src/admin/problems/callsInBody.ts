import { $dfs } from '@payloadcms/richtext-lexical/lexical/utils';
import { $isCallNode, type CallNode } from '../../lexical/CallNode';

/** The calls of a note in reading order. To be called within a reading or an update of the body. */
export const $callsOf = (noteKey: string): CallNode[] =>
  $dfs()
    .map(({ node }) => node)
    .filter($isCallNode)
    .filter((call) => call.getNoteKey() === noteKey);

/** Takes the calls of a note out of the text, as one step of its undo. To be called within an update. */
export const $dropCalls = (noteKey: string): void => $callsOf(noteKey).forEach((call) => call.remove());
