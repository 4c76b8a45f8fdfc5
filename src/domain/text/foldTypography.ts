/** Signs that show nothing: soft hyphen, zero-width space, word joiner, byte order mark, marks of direction. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
const OPENING = /«\s+/g;
const CLOSING = /\s+(?=[»;:!?])/g;
const QUOTES = /[\u00ab\u00bb\u2018-\u201f\u2032\u2033\u2039\u203a"'`\u00b4]/g;
const DASHES = /\s*[-\u2010-\u2015\u2212]+\s*/g;

/**
 * Words without their typography: quotation marks, dashes, kinds of space, dots of omission and hyphens that are not seen
 * are one whatever their shape. Letters stay as they are, capitals too. For comparing only; never shown.
 */
export const foldTypography = (text: string): string =>
  text
    .replace(UNSEEN, '')
    .normalize('NFC')
    .replace(OPENING, '«')
    .replace(CLOSING, '')
    .replace(QUOTES, "'")
    .replace(DASHES, '-')
    .replaceAll('…', '...')
    .replace(/\s+/g, ' ');
