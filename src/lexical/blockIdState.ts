import { createState } from '@payloadcms/richtext-lexical/lexical';
import { blockIdNumber } from '../domain/lexical/blockId';

/**
 * The id of a top-level block while it is edited, Lexical's NodeState of that name. A block copied by the editor
 * itself (a list split in two) comes without one; the server gives ids when it saves.
 */
export const blockIdState = createState('blockId', {
  parse: (value) => (typeof value === 'string' && blockIdNumber(value) !== undefined ? value : undefined),
  resetOnCopyNode: true,
});
