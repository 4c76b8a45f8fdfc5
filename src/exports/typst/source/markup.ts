import { literal } from './literal';
import { printable } from './printable';

/** Typst markup that may stand inside `[…]`. Made by the functions of this folder, never from a text by itself. */
export type Markup = string;

/** A plain text as markup. */
export const plain = (text: string): Markup => `#${literal(printable(text))};`;

/** A call of a Typst function with content: `#name(argument, argument)[content]`. */
export const wrap = (name: string, content: Markup, ...given: string[]): Markup =>
  `#${name}${given.length > 0 ? `(${given.join(', ')})` : ''}[${content}];`;

/** Paragraphs of one text. */
export const paragraphs = (runs: Markup[]): Markup => runs.join('#parbreak();');
