import { $getState, type LexicalNode } from '@payloadcms/richtext-lexical/lexical';
import { blockIdOf } from '../domain/lexical/blockId';
import { blockIdState } from './blockIdState';

/** The id of a top-level block while it is edited; a picture's stands in the node itself. To be called where the state may be read. */
export const $blockIdOfNode = (block: LexicalNode): string | undefined =>
  block.getType() === 'upload' ? blockIdOf({ ...block.exportJSON() }) : $getState(block, blockIdState);
