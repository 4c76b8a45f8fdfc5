import type { Element } from 'hast';
import type { Mark } from '../../domain/lexical/nodes';
import { attribute } from './tree';

/** What declarations of CSS say of words: formats that we keep, others that we do not, and whether they are shown. */
export type Look = { marks: Mark[]; plain: Mark[]; odd: boolean; hidden: boolean };

const lookOf = (declarations: string): Look => {
  const css = declarations.toLowerCase();
  const look: Look = {
    marks: [],
    plain: [],
    odd: false,
    hidden: /display\s*:\s*none|visibility\s*:\s*hidden/.test(css),
  };
  const weight = /font-weight\s*:\s*(bold|bolder|normal|\d{3})/.exec(css)?.[1];
  if (weight !== undefined) (/^(?:bold|[6-9])/.test(weight) ? look.marks : look.plain).push('bold');
  const style = /font-style\s*:\s*(italic|oblique|normal)/.exec(css)?.[1];
  if (style !== undefined) (style === 'normal' ? look.plain : look.marks).push('italic');
  const align = /vertical-align\s*:\s*(super|sub)(?![\w-])/.exec(css)?.[1];
  if (align === 'super') look.marks.push('superscript');
  if (align === 'sub') look.marks.push('subscript');
  look.odd = /text-decoration[\w-]*\s*:[^;]*(?:underline|line-through)/.test(css);
  return look;
};

/** The rules of a page for its classes (`.c3 {…}`), which is how Google Docs writes italics. */
export const classLooks = (css: string): Map<string, Look> => {
  const looks = new Map<string, Look>();
  for (const [, name = '', declarations = ''] of css.matchAll(/\.([\w-]{1,60})\s{0,9}\{([^{}]{0,2000})\}/g))
    looks.set(name, lookOf(declarations));
  return looks;
};

/** How an element looks by its classes and by its own style, the latter last. */
export const looksOf = (element: Element, classes: ReadonlyMap<string, Look>): Look[] => {
  const own = attribute(element, 'style');
  const byClass = attribute(element, 'className')
    .split(' ')
    .flatMap((name) => classes.get(name) ?? []);
  return own === '' ? byClass : [...byClass, lookOf(own)];
};

/** Whether a page hides an element from everybody. */
export const isHidden = (element: Element, classes: ReadonlyMap<string, Look>): boolean =>
  (element.properties['hidden'] !== undefined && element.properties['hidden'] !== false) ||
  looksOf(element, classes).some(({ hidden }) => hidden);
