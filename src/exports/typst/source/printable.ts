const SPACES = /[ \t\n\r\f]+/g;
/** No glyph stands for these, and PDF/UA-1 (ISO 14289-1) forbids them. */
const UNPRINTABLE = /[\p{Cc}\ufeff\ufffe\uffff]/gu;
const LONG_WORD = /\S{40,}/g;
const ADDRESS = /:\/\/|www\./i;
/** What of an address has no place to break at. */
const LONG_PART = /[^\s/?&=#.,;:_~-]{40,}/g;
const STEP = 20;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

const inSteps = (word: string): string =>
  Array.from(graphemes.segment(word), ({ segment }, at) =>
    at > 0 && at % STEP === 0 ? `\u200b${segment}` : segment,
  ).join('');

/** A word longer than half a line may break anywhere; an address has places of its own, and is copied as it stands. */
const breakable = (word: string): string => (ADDRESS.test(word) ? word.replace(LONG_PART, inSteps) : inSteps(word));

/** A text as paper shows it: spaces as HTML collapses them, nothing that has no shape, no word that leaves the page. */
export const printable = (text: string): string =>
  text.replace(SPACES, ' ').replace(UNPRINTABLE, '').replace(LONG_WORD, breakable);
