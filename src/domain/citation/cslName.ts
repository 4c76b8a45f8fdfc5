import { oneLine } from './oneLine';
import type { CslName } from './record';

const LATIN = /\p{Script=Latin}/u;
/** Modifier letters, such as the ʿ of a transliteration, belong to no script. */
const OF_ANOTHER_SCRIPT = /[^\P{L}\p{Lm}\p{Script=Latin}]/u;

const PARTICLES = new Set(
  'af al bin bint da das de degli dei del della den der des di do dos du el ibn la le ten ter van von zu zum zur'.split(
    ' ',
  ),
);

/** Where the family name starts: at the last word, or at the particles before it; never at the first word. */
const familyStart = (words: string[]): number => {
  let start = words.length - 1;
  while (start > 1 && PARTICLES.has(words[start - 1] ?? '')) start -= 1;
  return start;
};

/**
 * A printed name as CSL names it. A name in Latin letters of two words or more is a given and a family name: the last
 * word, with the lower-case particles before it (`van`, `de`, `von` …). A name of one word, one with a comma and one in
 * any other script stays whole, and so does `house`, which signs texts of its own. Whether another name is an
 * institution's cannot be known from the name: its record says it, and it is then not given to this function.
 */
export const cslName = (printed: string, house?: string): CslName => {
  const name = oneLine(printed);
  const words = name.split(' ');
  const divides = words.length > 1 && name !== house && !name.includes(',') && LATIN.test(name);
  if (!divides || OF_ANOTHER_SCRIPT.test(name)) return { literal: name };
  const start = familyStart(words);
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
};

/** A name as it is said: given name first. */
export const wholeName = (name: CslName): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);

/** A name as it is sorted: `Öztürk, Ayşe`; a name that was not divided stays whole. */
export const sortedName = (name: CslName): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;
