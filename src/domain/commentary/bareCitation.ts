import type { Paragraph } from '../lexical/nodes';
import { flatten } from '../lexical/walk';

/** Titles in quotation marks, what stands in brackets, and addresses: they are carried over as they are. */
const CARRIED = /“[^”]*”|"[^"]*"|«[^»]*»|„[^“”]*[“”]|\[[^\]]*\]|\([^)]*\)|https?:\/\/\S+/gu;
const WORD = /\p{L}[\p{L}\p{M}'’.]*/gu;
/** A word of a sentence: small letters, and no abbreviation. */
const RUNNING = /^\p{Ll}[\p{L}\p{M}'’]{2,}$/u;
const FEW = 4;

const own = ({ children }: Paragraph): string =>
  flatten(children)
    .map((inline) => (inline.type !== 'text' || inline.marks.includes('italic') ? ' ' : inline.text))
    .join('');

/**
 * Whether a note only names its source, so that a translation may carry it over as it is: hardly any words that run as a
 * sentence does stand beside names, titles, numbers and abbreviations. A guess, which decides nothing by itself.
 */
export const isBareCitation = (paragraphs: Paragraph[]): boolean => {
  const words = paragraphs.map(own).join(' ').replace(CARRIED, ' ').match(WORD) ?? [];
  const running = words.filter((word) => RUNNING.test(word.replace(/[.]$/u, '')) && !/\..*\./u.test(word)).length;
  return running < FEW || running * 2 < words.length;
};
