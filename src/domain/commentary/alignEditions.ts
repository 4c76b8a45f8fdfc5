import type { Locale } from '../../../locales/index';
import type { Pair } from './align';
import { alignBlocks } from './alignBlocks';
import { alignNotes } from './alignNotes';
import { prefixedBlock, prefixedNote } from './prefixed';
import type { ViewBlock, ViewNote } from './viewModel';

type Text = { language: Locale; blocks: ViewBlock[]; notes: ViewNote[] };

const withRight = <T>(pairs: Pair<T>[], change: (item: T) => T): Pair<T>[] =>
  pairs.map((pair) => (pair.right ? { ...pair, right: change(pair.right) } : pair));

/**
 * Two editions of a work on one page, block by block and note by note. The ids of the right one begin with its language,
 * so that none stands twice: `en-p1`.
 */
export const alignEditions = (left: Text, right: Text): { blocks: Pair<ViewBlock>[]; notes: Pair<ViewNote>[] } => {
  const prefix = `${right.language}-`;
  return {
    blocks: withRight(alignBlocks(left.blocks, right.blocks), (block) => prefixedBlock(block, prefix)),
    notes: withRight(alignNotes(left.notes, right.notes), (note) => prefixedNote(note, prefix)),
  };
};
