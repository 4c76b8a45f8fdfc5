import { problem } from '../../domain/commentary/problem';
import type { Draft, ReadOptions } from '../../domain/manuscript/draft';
import { decodeHtml } from './decodeHtml';
import { readHtml } from './readHtml';

/** Reads the file of a page; a guessed encoding is told. Throws `ManuscriptRefused` for a file that is no text. */
export const readHtmlFile = (bytes: Uint8Array, options: ReadOptions): Draft => {
  const { text, guessedAt } = decodeHtml(bytes);
  const draft = readHtml(text, options);
  if (guessedAt === undefined) return draft;
  const line = (text.split('\n')[guessedAt - 1] ?? '').trim().slice(0, 60);
  return { ...draft, problems: [problem('encoding-guessed', { line: guessedAt }, line), ...draft.problems] };
};
