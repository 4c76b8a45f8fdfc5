import type { Paragraph } from '../lexical/nodes';
import { plainText } from '../lexical/walk';

const LENGTH = 60;

/** The first words of a note, on one line, to know it by; undefined where it has none. */
export const noteExcerpt = ({ paragraphs }: { paragraphs: Paragraph[] }): string | undefined => {
  const signs = [...plainText(paragraphs).replace(/\s+/g, ' ').trim()];
  if (signs.length === 0) return undefined;
  return signs.length > LENGTH ? `${signs.slice(0, LENGTH - 1).join('')}…` : signs.join('');
};
