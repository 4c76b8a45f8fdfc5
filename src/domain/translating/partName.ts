import type { Part } from '../commentary/staleness';

/** A part as one word, for what is kept or looked for by it: a block's id and a note's key may be the same. */
export const partName = (part: Part): string => ('block' in part ? `block-${part.block}` : `note-${part.note}`);
