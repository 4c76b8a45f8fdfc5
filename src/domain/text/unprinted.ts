import printed from './printedLetters.json';

/** What has a shape of its own. Plain Latin is in every font. */
const LETTERS = /[^\0-~\P{L}]|[^\0-~\P{N}]|[^\0-~\P{P}]|[^\0-~\P{S}]/gu;

/** The table holds the first and the last of each run of letters in turn: a letter lies within a run where an odd number of its entries lie before it. */
const isPrinted = (code: number): boolean => {
  let from = 0;
  let to = printed.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (printed[middle]! < code) from = middle + 1;
    else to = middle;
  }
  return printed[from] === code || from % 2 === 1;
};

/**
 * The letters of a text that no font of the print has, each once, in reading order: a PDF shows boxes in their place, and
 * is no PDF/UA-1 (ISO 14289-1) any more. A browser has other fonts, so that a page may well show them.
 */
export const unprintedLetters = (text: string): string[] => [
  ...new Set(text.match(LETTERS)?.filter((letter) => !isPrinted(letter.codePointAt(0) ?? 0))),
];
