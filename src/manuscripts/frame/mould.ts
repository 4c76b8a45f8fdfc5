/** What a provenance sentence says beside its day, address and title; `leftover` are the words that belong to nothing known. */
export type Mould = { publisher: string; language?: string; leftover: string[] };

/** Stands in the sentence where its day stood. */
export const DAY_MARK = '§';
