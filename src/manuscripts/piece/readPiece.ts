import type { Locale } from '../../../locales/index';
import type { Piece } from '../../domain/manuscript/piece';
import { ManuscriptRefused } from '../refusal';
import { readHtmlPiece } from './readHtmlPiece';
import { readTextPiece } from './readTextPiece';

/** What a clipboard carries: a piece of a page, the same as plain text, or one of them. */
export type Pasted = { html?: string; text?: string };

const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === '';

/**
 * Reads what was pasted as a piece of a text: the page where it says something, else the plain text. Nothing of it is
 * taken for a title, a number or rights. Throws `ManuscriptRefused` where neither has words, or there is no end to them.
 */
export const readPiece = ({ html, text }: Pasted, { language }: { language: Locale }): Piece => {
  const page = isBlank(html) ? undefined : readHtmlPiece(html ?? '', language);
  if (page && (page.blocks.length > 0 || page.notes.length > 0)) return page;
  if (!isBlank(text)) return readTextPiece(text ?? '');
  if (page && page.problems.length > 0) return page;
  throw new ManuscriptRefused('empty');
};
