import { unprintedLetters } from '../text/unprinted';
import { problem } from './problem';
import type { Place, Problem } from './problem';

/** More of them make no sentence clearer. */
const NAMED = 12;

/** At most one problem of a place: the letters of its text that the print has no font for. */
export const letterProblems = (text: string, place: Place = {}): Problem[] => {
  const letters = unprintedLetters(text);
  if (letters.length === 0) return [];
  const named = letters.slice(0, NAMED).join(' ');
  return [problem('letters-without-font', place, letters.length > NAMED ? `${named} …` : named)];
};
