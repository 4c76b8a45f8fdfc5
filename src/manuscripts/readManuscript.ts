import { problem } from '../domain/commentary/problem';
import type { Draft, ReadOptions } from '../domain/manuscript/draft';
import { decode } from './decode';
import { readMarkdown } from './markdown/readMarkdown';
import { ManuscriptRefused } from './refusal';
import { readText } from './text/readText';

const READERS: Record<string, (text: string, options: ReadOptions) => Draft> = {
  txt: readText,
  text: readText,
  md: readMarkdown,
  markdown: readMarkdown,
};

/** Extensions of the manuscripts we read, without the point. */
export const READABLE = Object.keys(READERS);

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const lineStart = (text: string, line: number): string => (text.split('\n')[line - 1] ?? '').trim().slice(0, 60);

/**
 * Reads a manuscript by the extension of its name: plain text with typed calls, or Markdown with footnotes.
 * Gives what it says, and in `problems` what was not understood, with lines of the file.
 * Throws `ManuscriptRefused` for a file that is no manuscript; nothing else.
 */
export const readManuscript = (file: { name: string; bytes: Uint8Array }, options: ReadOptions): Draft => {
  const extension = extensionOf(file.name);
  const read = READERS[extension];
  if (!read) throw new ManuscriptRefused('unsupported-format', extension);
  const { text, guessedAt } = decode(file.bytes);
  const title = options.title?.trim();
  const draft = read(text, { language: options.language, ...(title && { title }) });
  if (guessedAt === undefined) return draft;
  return {
    ...draft,
    problems: [problem('encoding-guessed', { line: guessedAt }, lineStart(text, guessedAt)), ...draft.problems],
  };
};
