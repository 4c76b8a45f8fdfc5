import {
  $getRoot,
  $getState,
  $isElementNode,
  type LexicalNode,
  type NodeKey,
} from '@payloadcms/richtext-lexical/lexical';
import type { Problem } from '../../domain/commentary/problem';
import { blockIdState } from '../../lexical/blockIdState';
import { $callsOf } from './callsInBody';

const $blockOf = (id: string | undefined): LexicalNode | undefined =>
  $getRoot()
    .getChildren()
    .find((block) => id !== undefined && $getState(block, blockIdState) === id);

const $toWords = (within: LexicalNode, words: string): NodeKey | undefined => {
  const texts = $isElementNode(within) ? within.getAllTextNodes() : [];
  const found = texts.find((text) => text.getTextContent().includes(words));
  const start = found?.getTextContent().indexOf(words) ?? -1;
  found?.select(start, start + words.length);
  return found?.getKey();
};

/**
 * Puts the caret where a problem of the body is: before the call, on the typed words, else at the start of the block.
 * @returns the key of the node to be brought into view. To be called within an update.
 */
export const $goToPlace = ({ place, excerpt }: Pick<Problem, 'place' | 'excerpt'>): NodeKey | undefined => {
  const [call] = place.call === undefined ? [] : $callsOf(place.call);
  if (call) {
    call.selectPrevious();
    return call.getKey();
  }
  const block = $blockOf(place.block);
  const words = excerpt === undefined ? undefined : $toWords(block ?? $getRoot(), excerpt);
  if (words !== undefined) return words;
  block?.selectStart();
  return block?.getKey();
};
