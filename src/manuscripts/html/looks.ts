import type { Element } from 'hast';
import type { Mark } from '../../domain/lexical/nodes';
import { attribute } from './tree';

/** What declarations of CSS say of words: formats that we keep, others that we do not, and whether they are shown. */
export type Look = {
  marks: Mark[];
  plain: Mark[];
  /** Formats that are as they are round the element, whatever its name says. */
  inherited: Mark[];
  odd: boolean;
  hidden: boolean;
};

/** The names of Word's own properties end as those of CSS do (`mso-bidi-font-weight`), and mean other scripts. */
const WEIGHT = /(?<![\w-])font-weight\s*:\s*(bold|bolder|normal|inherit|\d{3})/;
const STYLE = /(?<![\w-])font-style\s*:\s*(italic|oblique|normal|inherit)/;
const ALIGN = /(?<![\w-])vertical-align\s*:\s*(super|sub)(?![\w-])/;
const DECORATION = /(?<![\w-])text-decoration(?:-line)?\s*:[^;]*(?:underline|line-through)/;

const lookOf = (declarations: string): Look => {
  const css = declarations.toLowerCase();
  const look: Look = {
    marks: [],
    plain: [],
    inherited: [],
    odd: false,
    hidden: /display\s*:\s*none|visibility\s*:\s*hidden/.test(css),
  };
  const weight = WEIGHT.exec(css)?.[1];
  if (weight === 'inherit') look.inherited.push('bold');
  else if (weight !== undefined) (/^(?:bold|[6-9])/.test(weight) ? look.marks : look.plain).push('bold');
  const style = STYLE.exec(css)?.[1];
  if (style === 'inherit') look.inherited.push('italic');
  else if (style !== undefined) (style === 'normal' ? look.plain : look.marks).push('italic');
  const align = ALIGN.exec(css)?.[1];
  if (align === 'super') look.marks.push('superscript');
  if (align === 'sub') look.marks.push('subscript');
  look.odd = DECORATION.test(css);
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
