/** A word of a text; `gap` is what stands between it and the word before, blanks made one and apostrophes alike. */
export type Word = { text: string; gap: string };

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu;
const APOSTROPHES = /[’'‘ʼ＇`´]/g;

/** The words of a text in reading order. An apostrophe ends a word: what follows it is a word whose gap it is. */
export const wordsOf = (text: string): Word[] => {
  const whole = text.normalize('NFC');
  let end = 0;
  return [...whole.matchAll(WORD)].map((match) => {
    const gap = whole.slice(end, match.index).replace(APOSTROPHES, '’').replace(/\s+/g, ' ');
    end = match.index + match[0].length;
    return { text: match[0].replaceAll('\u00ad', ''), gap };
  });
};
