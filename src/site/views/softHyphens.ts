import createHyphenator from 'hyphen';
import turkish from 'hyphen/patterns/tr.js';

/**
 * Letters from which a word is divided, by where it stands: a column beside others, the text of a page, a title. Every
 * sign costs a byte or two compressed: in a text of 1,700 words 12 letters cost 210 bytes, 14 cost 40.
 */
export const LONG = { inColumn: 12, inText: 14, inTitle: 18 } as const;

type Shortest = (typeof LONG)[keyof typeof LONG];

const LONG_WORD = /\p{L}{12,}/gu;
/** What stands between spaces and may hold such a word. */
const LONG_PIECE = /\S{12,}/g;
/** An address is copied from the page, and then it must lead somewhere. */
const ADDRESS = /[/@]|\p{L}\.\p{L}/u;
const SOFT_HYPHEN = '\u00ad';
const KEPT = 20_000;

const known = new Map<string, string>();
let hyphenate = createHyphenator(turkish);

/** The package remembers every word for ever: when our own memory is full, both start anew. */
const forget = (): void => {
  known.clear();
  hyphenate = createHyphenator(turkish);
};

const divided = (word: string): string => {
  const lower = word.toLocaleLowerCase('tr');
  if (lower.length !== word.length) return word;
  let at = 0;
  return hyphenate(lower)
    .split(SOFT_HYPHEN)
    .map((syllable) => word.slice(at, (at += syllable.length)))
    .join(SOFT_HYPHEN);
};

const remembered = (piece: string): string => {
  const before = known.get(piece);
  if (before !== undefined) return before;
  if (known.size >= KEPT) forget();
  const now = ADDRESS.test(piece) ? piece : piece.replace(LONG_WORD, divided);
  known.set(piece, now);
  return now;
};

/**
 * Text with soft hyphens (U+00AD) in its long Turkish words, for lines too short for them: Chromium divides no Turkish
 * word by itself, and a browser that does keeps to these places. Made when drawing, never to be stored. `lang` is the BCP 47
 * tag of the text; text in another language, and whatever looks like an address, is returned as it is. `shortest`: how
 * many letters a word must have to be divided.
 */
export const softHyphens = (text: string, lang: string, shortest: Shortest): string => {
  if (lang !== 'tr' && !lang.startsWith('tr-')) return text;
  if (shortest === LONG.inColumn) return text.replace(LONG_PIECE, remembered);
  const longEnough = (word: string): string => (word.length < shortest ? word : remembered(word));
  return text.replace(LONG_PIECE, (piece) =>
    piece.length < shortest || ADDRESS.test(piece) ? piece : piece.replace(LONG_WORD, longEnough),
  );
};
