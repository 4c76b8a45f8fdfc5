import { fingerprintsOf, type Fingerprints } from '../commentary/fingerprints';
import type { Part } from '../commentary/staleness';
import type { Parts } from './originalState';

const printOf = (prints: Fingerprints, part: Part): string | undefined =>
  'block' in part ? prints.blocks[part.block] : prints.notes[part.note];

/**
 * The named parts as they said what `prints` tells of them, each from the first of `texts` where it says just that. One
 * that no text holds so is left out.
 */
export const partsNamed = (names: readonly Part[], prints: Fingerprints, texts: readonly Parts[]): Parts => {
  const known = texts.map((text) => ({ text, prints: fingerprintsOf(text) }));
  const found = names.flatMap((part): Parts[] => {
    const wanted = printOf(prints, part);
    const holder = known.find((one) => wanted !== undefined && printOf(one.prints, part) === wanted)?.text;
    if (!holder) return [];
    return 'block' in part
      ? [{ blocks: holder.blocks.filter(({ id }) => id === part.block), notes: [] }]
      : [{ blocks: [], notes: holder.notes.filter(({ key }) => key === part.note) }];
  });
  return { blocks: found.flatMap(({ blocks }) => blocks), notes: found.flatMap(({ notes }) => notes) };
};
