import { isWordless } from '../../domain/commentary/isWordless';
import { problem } from '../../domain/commentary/problem';
import type { Problem } from '../../domain/commentary/problem';
import { recognise } from '../../domain/commentary/recognised';
import type { Paragraph } from '../../domain/lexical/nodes';
import type { DraftNote } from '../../domain/manuscript/draft';

/**
 * A note with the fields its text speaks of (address, access date, language by script); the text stays as it stands.
 * `line` is where the note begins; the problems are those of this note alone.
 */
export const draftNote = (
  key: string,
  paragraphs: Paragraph[],
  line: number,
  excerpt: string,
): { note: DraftNote; problems: Problem[] } => {
  const problems = isWordless(paragraphs) ? [problem('empty-note', { line, note: key }, excerpt)] : [];
  const { lang, address, accessedOn, unreadable } = recognise(paragraphs);
  if (unreadable !== undefined) problems.push(problem('date-unreadable', { line, note: key }, unreadable));
  const note: DraftNote = {
    key,
    line,
    paragraphs,
    ...(lang && { lang }),
    ...(address && { address }),
    ...(accessedOn && { accessedOn }),
  };
  return { note, problems };
};
