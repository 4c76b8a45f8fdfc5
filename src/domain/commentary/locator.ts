import { plainText } from '../lexical/walk';
import type { Inline } from '../lexical/nodes';
import type { Note } from './model';

/** What ends a sentence or a part of one, closing marks included. */
const ENDED = /[.,;:!?…։،۔][\s\p{Pe}\p{Pf}"']*$/u;

/** A number alone must not be found in a longer one. */
const standsIn = (text: string, locator: string): boolean => {
  const at = text.indexOf(locator);
  if (at < 0) return false;
  const isOpen = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);
  return !isOpen(text[at - 1]) && !isOpen(text[at + locator.length]);
};

/**
 * What follows a note's own words to say where in its source they stand ("s. 45"), in the note's language; nothing where
 * none is given or the words say it themselves.
 */
export const locatorAfter = ({ paragraphs, locator }: Pick<Note, 'paragraphs' | 'locator'>): Inline[] => {
  const said = locator?.trim();
  const words = plainText(paragraphs).trim();
  if (!said || standsIn(words, said)) return [];
  const join = words === '' ? '' : ENDED.test(words) ? ' ' : ', ';
  return [{ type: 'text', text: `${join}${said}`, marks: [] }];
};
