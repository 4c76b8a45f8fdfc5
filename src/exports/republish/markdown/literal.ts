import { fit } from '../../markup/escape';

/** Signs that begin something wherever they stand. */
const SIGNS = /[\\`*_[\]<~|]/g;
/** An ampersand that would read as a character reference. */
const REFERENCE = /&(?=#|[a-z])/gi;
/** Addresses that GitHub's Markdown makes links of where they merely stand in a text. */
const ADDRESS = /(?<=https?|ftp):(?=\/\/)|(?<=www)\.(?=\S)|(?<=[\w.+-])@(?=[\w-])/gi;
/** A number sign that may open a heading, or end one. */
const HEADING = /(?<=^|\s)#/g;

/**
 * A text as Markdown that reads as that text and nothing else (CommonMark 0.31, GitHub's tables, strikethrough, addresses
 * and footnotes). Signs that mean something only where a line begins are left to `lineStart`. Line ends become spaces.
 */
export const literal = (text: string): string =>
  fit(text)
    .replace(/\s*[\n\r]\s*/g, ' ')
    .replace(SIGNS, '\\$&')
    .replace(REFERENCE, '\\&')
    .replace(ADDRESS, '\\$&')
    .replace(HEADING, '\\#');

/** What opens a list, a quotation, an underlined heading or a definition at the beginning of a line. */
const OPENING = /^(?:[-+>=:]|\d{1,9}(?=[.)]))/;

/** A line of Markdown that begins a paragraph, a heading or an item, made so that it does not begin anything else. */
export const lineStart = (line: string): string =>
  line.replace(OPENING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
