import { isNoteKey, makeNoteKey } from '../../domain/commentary/noteKey';

/** FNV-1a, 32 bits: enough to tell manuscripts apart. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
};

/** Mulberry32: small, and the same everywhere. */
const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/**
 * Gives the notes of one manuscript their keys, each once: a label that may be a key is one, so that a translation
 * written with the same labels has the same keys. The same text gets the same keys however often it is read.
 */
export const keysFor = (text: string): ((label?: string) => string) => {
  const random = randomFrom(hash(text));
  const taken = new Set<string>();
  return (label) => {
    const key = isNoteKey(label) && !taken.has(label) ? label : makeNoteKey(taken, random);
    taken.add(key);
    return key;
  };
};
