/**
 * A run of text as an XLIFF unit holds it: words, codes that open and close, codes that stand alone. `means` says what a
 * code stands for, as HTML would write it; a call's is its number. `id` names the same code in source and target.
 */
export type Coded =
  | { is: 'text'; text: string }
  | { is: 'open'; id: string; means: string }
  | { is: 'close'; id: string }
  | { is: 'alone'; id: string; means: string };

/** White space and signs without a shape. */
const INVISIBLE = /[\s\p{Cf}\p{Cc}]/gu;

/** The words of a coded run. */
export const wordsIn = (coded: readonly Coded[]): string =>
  coded.map((one) => (one.is === 'text' ? one.text : '')).join('');

/** Whether it says something that could be read. */
export const hasWords = (coded: readonly Coded[]): boolean => wordsIn(coded).replace(INVISIBLE, '') !== '';
