import { isSafeHref } from '../lexical/href';
import { isLanguageTag } from '../lexical/languageTag';
import type { Mark } from '../lexical/nodes';

/** What a code stands for. */
export type Meaning =
  { is: 'mark'; mark: Mark } | { is: 'lang'; lang: string } | { is: 'link'; href: string } | { is: 'break' };

const TAGS: Record<Mark, string> = {
  bold: '<strong>',
  italic: '<em>',
  subscript: '<sub>',
  superscript: '<sup>',
};
const MARKS = Object.keys(TAGS) as Mark[];

/** A meaning as a code of a file writes it. */
export const written = (meaning: Meaning): string => {
  switch (meaning.is) {
    case 'mark':
      return TAGS[meaning.mark];
    case 'lang':
      return `<span lang="${meaning.lang}">`;
    case 'link':
      return `<a href="${meaning.href}">`;
    case 'break':
      return '<br/>';
  }
};

/** What a code of a file stands for; undefined where it is none of ours, or a link that may not be followed. */
export const readMeaning = (text: string): Meaning | undefined => {
  if (text === '<br/>') return { is: 'break' };
  const mark = MARKS.find((one) => TAGS[one] === text);
  if (mark) return { is: 'mark', mark };
  const lang = /^<span lang="([^"]*)">$/.exec(text)?.[1];
  if (lang !== undefined) return isLanguageTag(lang) ? { is: 'lang', lang } : undefined;
  // Written and read as it is: an address may hold every sign but a control.
  const href = /^<a href="(.*)">$/s.exec(text)?.[1];
  return href !== undefined && isSafeHref(href) ? { is: 'link', href } : undefined;
};
