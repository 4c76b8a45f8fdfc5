/** Signs that stand between the ends of a range of numbers, as keyboards, Word and old pages write them; a class of a pattern. */
export const RANGE_SIGNS = '‐‑‒–—−-';
