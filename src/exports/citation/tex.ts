import { oneLine } from '../../domain/citation/oneLine';

/**
 * Braces are written as commands: a parser counts them even behind a backslash, and one alone would swallow the entry.
 * Each command carries its own empty group, so that no space is lost after it.
 */
const WRITTEN: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** A text as TeX reads it back, in UTF-8 and on one line. */
export const texText = (text: string): string =>
  oneLine(text).replace(/[\\{}~^&%$#_]/g, (character) => WRITTEN[character] ?? character);

/** An address for a verbatim field, where nothing may be escaped: what could end the field is percent-encoded. */
export const texAddress = (address: string): string =>
  oneLine(address).replace(/[\\{} ]/g, (character) => encodeURIComponent(character));
