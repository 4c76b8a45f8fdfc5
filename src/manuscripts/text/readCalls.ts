import type { Inline } from '../../domain/lexical/nodes';
import { bracketsIn } from './bracketsIn';

export type Calls = {
  inlines: Inline[];
  /** Calls that lead to a note. */
  calls: number;
  /** Brackets that mean a note there is none of, with their place in the text. */
  unresolved: { offset: number; excerpt: string }[];
};

/**
 * Turns the typed calls of a paragraph into calls of the notes there are. A bracket of which only some numbers have a
 * note gives calls for these, and the rest stays as text and is told; anything else stays text as it stands.
 */
export const readCalls = (text: string, keyOf: ReadonlyMap<number, string>): Calls => {
  const found: Calls = { inlines: [], calls: 0, unresolved: [] };
  let written = '';
  const flush = () => {
    if (written !== '') found.inlines.push({ type: 'text', text: written, marks: [] });
    written = '';
  };
  let end = 0;
  for (const { from, to, keys, rest, isUnresolved } of bracketsIn(text, keyOf)) {
    written += text.slice(end, from);
    end = to;
    if (keys.length > 0) flush();
    for (const noteKey of keys) found.inlines.push({ type: 'call', noteKey });
    found.calls += keys.length;
    written += rest;
    if (isUnresolved) found.unresolved.push({ offset: from, excerpt: rest });
  }
  written += text.slice(end);
  flush();
  return found;
};
