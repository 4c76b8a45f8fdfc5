import { problem } from '../../domain/commentary/problem';
import type { Problem } from '../../domain/commentary/problem';
import { suggestLang } from '../../domain/commentary/script';
import type { Inline, Paragraph } from '../../domain/lexical/nodes';
import { textOf } from '../../domain/lexical/walk';
import type { DraftNote } from '../../domain/manuscript/draft';
import { accessDateIn } from './accessDate';
import { firstAddress } from './address';

const addressOf = (run: Inline[]): string | undefined => {
  for (const inline of run) {
    const address = firstAddress(inline.type === 'link' ? inline.href : inline.type === 'text' ? inline.text : '');
    if (address) return address;
  }
  return undefined;
};

const firstOf = <T, R>(items: T[], read: (item: T) => R | undefined): R | undefined => {
  for (const item of items) {
    const found = read(item);
    if (found !== undefined) return found;
  }
  return undefined;
};

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
  const texts = paragraphs.map((paragraph) => textOf(paragraph.children));
  const whole = texts.join('\n');
  const problems = whole.trim() === '' ? [problem('empty-note', { line, note: key }, excerpt)] : [];
  const access = texts.map(accessDateIn);
  const accessedOn = firstOf(access, ({ on }) => on);
  const unreadable = firstOf(access, (found) => found.unreadable);
  if (accessedOn === undefined && unreadable !== undefined) {
    problems.push(problem('date-unreadable', { line, note: key }, unreadable));
  }
  const lang = suggestLang(whole);
  const address = firstOf(paragraphs, ({ children }) => addressOf(children));
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
