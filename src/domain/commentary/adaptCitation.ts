import type { Locale } from '../../../locales/index';
import type { Inline, Paragraph } from '../lexical/nodes';
import { adaptWords } from './adaptWords';

const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '"': '"', '[': ']' };
/** Addresses, and the signs that open and close a title. */
const PARTS = /https?:\/\/\S+|[“”„«»"[\]]/gu;

/** Adapts what stands outside of titles; a title may begin in one text and end in another, with italics between. */
const outsideOfTitles = (adapt: (words: string) => string) => {
  let closing: string | undefined;
  return (words: string): string => {
    let done = '';
    let from = 0;
    const upTo = (at: number) => {
      const part = words.slice(from, at);
      done += closing === undefined ? adapt(part) : part;
      from = at;
    };
    for (const { 0: sign, index } of words.matchAll(PARTS)) {
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
    const outside = outsideOfTitles(adapt);
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
