import type { Locale } from '../../../locales/index';
import type { Inline, Paragraph } from '../lexical/nodes';
import { adaptWords } from './adaptWords';

const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '"': '"', '[': ']', '‘': '’' };
/** Addresses, and the signs that open and close a title; ‘ or ’ within a word, or ’ before its ending, is an apostrophe. */
const PARTS = /https?:\/\/\S+|[“”„«»"[\]]|(?<![\p{L}\p{N}])‘|’(?![\p{L}\p{N}])/gu;
/** A title is still to be closed: the sign before it is that of a possessive (`workers’ law`), or ‘ a letter of a name. */
const CLOSED_AHEAD = /^[^‘“”]*’(?![\p{L}\p{N}])/u;

const wordsOf = (run: Inline[]): string =>
  run
    .map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'link' ? wordsOf(inline.children) : ''))
    .join('');

/**
 * Adapts what stands outside of titles; a title may begin in one text and end in another, with italics between.
 * @param whole the words of all texts it will be given.
 */
const outsideOfTitles = (whole: string, adapt: (words: string) => string) => {
  let closing: string | undefined;
  let seen = 0;
  const isMark = (sign: string, at: number): boolean => {
    if (sign !== '‘' && sign !== '’') return true;
    const isClosedAhead = CLOSED_AHEAD.test(whole.slice(at + 1));
    if (sign === '‘') return isClosedAhead;
    return !(isClosedAhead && /s’\s\p{L}/u.test(whole.slice(at - 1, at + 3)));
  };
  return (words: string): string => {
    let done = '';
    let from = 0;
    const upTo = (at: number) => {
      const part = words.slice(from, at);
      done += closing === undefined ? adapt(part) : part;
      from = at;
    };
    for (const { 0: sign, index } of words.matchAll(PARTS)) {
      if (!isMark(sign, seen + index)) continue;
      if (closing === undefined) {
        upTo(index);
        closing = CLOSING[sign];
      } else if (closing.includes(sign)) {
        upTo(index);
        closing = undefined;
      } else continue;
      done += sign;
      from = index + sign.length;
    }
    upTo(words.length);
    seen += words.length;
    return done;
  };
};

/**
 * A citation as another language writes it: its fixed words (`Erişim tarihi:`, `s.`, `çev.` …), its days and months.
 * Titles in quotation marks, brackets or italics, words of a language of their own and addresses stay as they are, and so
 * does a citation in a language that `citationWords` has no row for.
 */
export const adaptCitation = (paragraphs: Paragraph[], from: Locale, to: Locale): Paragraph[] => {
  const adapt = adaptWords(from, to);
  return paragraphs.map((paragraph) => {
    const outside = outsideOfTitles(wordsOf(paragraph.children), adapt);
    const adapted = (run: Inline[]): Inline[] =>
      run.map((inline): Inline => {
        if (inline.type === 'link') return { ...inline, children: adapted(inline.children) };
        if (inline.type !== 'text') return inline;
        const words = outside(inline.text);
        const isTitle = inline.marks.includes('italic') || inline.lang !== undefined;
        return isTitle ? inline : { ...inline, text: words };
      });
    return { ...paragraph, children: adapted(paragraph.children) };
  });
};
