import type { Part } from '../commentary/staleness';
import { partName } from './partName';

/** A remark as the desk shows it: names are of accounts, null where one is gone; days are calendar days of the house. */
export type RemarkAtDesk = {
  id: string;
  place: Part;
  text: string;
  author: string | null;
  day: string;
  settled: { by: string | null; day: string } | null;
};

/** The remarks that nobody has settled yet. */
export const openRemarks = (remarks: readonly RemarkAtDesk[]): RemarkAtDesk[] =>
  remarks.filter(({ settled }) => settled === null);

/** What was remarked at one place; `isGone`: the text has it no more. */
export type RemarkedPlace = { place: Part; isGone: boolean; remarks: RemarkAtDesk[] };

/**
 * Remarks by their places, in the order of the text: blocks, then notes, as `blocks` and `notes` name them. Those whose
 * place is gone follow, in the order they were written.
 */
export const remarkedPlaces = (
  remarks: readonly RemarkAtDesk[],
  { blocks, notes }: { blocks: readonly string[]; notes: readonly string[] },
): RemarkedPlace[] => {
  const places = new Map<string, RemarkedPlace>();
  const there: Part[] = [...blocks.map((block) => ({ block })), ...notes.map((note) => ({ note }))];
  for (const place of there) places.set(partName(place), { place, isGone: false, remarks: [] });
  for (const remark of remarks) {
    const name = partName(remark.place);
    const known = places.get(name) ?? { place: remark.place, isGone: true, remarks: [] };
    known.remarks.push(remark);
    places.set(name, known);
  }
  return [...places.values()].filter((place) => place.remarks.length > 0);
};
