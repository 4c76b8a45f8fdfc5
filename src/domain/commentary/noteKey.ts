/** Without l, o, 0 and 1, which are misread. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz';
const LETTERS_AND_DIGITS = `${LETTERS}23456789`;
const LENGTH = 5;

/** Whether `text` may be a note's key: a lower-case letter, then lower-case letters and digits. It stands in anchors. */
export const isNoteKey = (text: unknown): text is string =>
  typeof text === 'string' && /^[a-z][a-z0-9]{0,31}$/.test(text);

const pick = (from: string, random: () => number): string => from.charAt(Math.floor(random() * from.length));

/**
 * A key that none of the `taken` notes has, e.g. `k7m2q`. It tells nothing of place or order, and is never derived from them.
 * `random` returns numbers from 0 up to 1, as `Math.random` does.
 */
export const makeNoteKey = (taken: ReadonlySet<string>, random: () => number): string => {
  let key = pick(LETTERS, random);
  while (key.length < LENGTH || taken.has(key)) key += pick(LETTERS_AND_DIGITS, random);
  return key;
};
