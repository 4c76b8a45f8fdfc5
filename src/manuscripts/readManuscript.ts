import { problem } from '../domain/commentary/problem';
import type { Draft, ReadOptions } from '../domain/manuscript/draft';
import type { ApartReader } from './apart/apartReader';
import type { ManuscriptJob } from './apart/job';
import { decode } from './decode';
import { readMarkdown } from './markdown/readMarkdown';
import { ManuscriptRefused } from './refusal';
import { readText } from './text/readText';

/** By the extension of a name; maps, because a name may end in what every object has (`x.constructor`). */
const READERS = new Map<string, (text: string, options: ReadOptions) => Draft>([
  ['txt', readText],
  ['text', readText],
  ['md', readMarkdown],
  ['markdown', readMarkdown],
]);

/** Formats that are read in a thread of their own: what they hold may be hostile, and takes longer. */
const APART = new Map<string, ManuscriptJob['format']>([
  ['docx', 'docx'],
  ['html', 'html'],
  ['htm', 'html'],
]);

/** What a word processor opens and saves as a `.docx`. */
const CONVERTIBLE = new Set([
  'doc',
  'docm',
  'dot',
  'dotx',
  'odt',
  'ott',
  'fodt',
  'rtf',
  'wpd',
  'wps',
  'pages',
  'sxw',
  'mht',
  'mhtml',
]);

const extensionOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

const unsupported = (extension: string): ManuscriptRefused => {
  if (extension === 'pdf') return new ManuscriptRefused('pdf');
  return new ManuscriptRefused(CONVERTIBLE.has(extension) ? 'save-as-docx' : 'unsupported-format', extension);
};

const titled = ({ language, title: given }: ReadOptions): ReadOptions => {
  const title = given?.trim();
  return { language, ...(title && { title }) };
};

const lineStart = (text: string, line: number): string => (text.split('\n')[line - 1] ?? '').trim().slice(0, 60);

/**
 * Reads a manuscript of text by the extension of its name: plain text with typed calls, or Markdown with footnotes.
 * Gives what it says, and in `problems` what was not understood, with lines of the file.
 * Throws `ManuscriptRefused` for a file that is no manuscript; nothing else.
 */
export const readManuscript = (file: { name: string; bytes: Uint8Array }, options: ReadOptions): Draft => {
  const extension = extensionOf(file.name);
  const read = READERS.get(extension);
  if (!read) throw unsupported(extension);
  const { text, guessedAt } = decode(file.bytes);
  const draft = read(text, titled(options));
  if (guessedAt === undefined) return draft;
  return {
    ...draft,
    problems: [problem('encoding-guessed', { line: guessedAt }, lineStart(text, guessedAt)), ...draft.problems],
  };
};

/**
 * Reads a manuscript of any format by the extension of its name: text at once, Word and HTML by `apart`.
 * Throws `ManuscriptRefused` for a file that is no manuscript; anything else is a fault of ours.
 */
export const readAnyManuscript = async (
  file: { name: string; bytes: Uint8Array },
  options: ReadOptions,
  apart: ApartReader,
): Promise<Draft> => {
  const format = APART.get(extensionOf(file.name));
  return format ? apart.read({ format, bytes: file.bytes, options: titled(options) }) : readManuscript(file, options);
};
