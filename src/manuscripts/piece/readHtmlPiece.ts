import type { Locale } from '../../../locales/index';
import type { Piece } from '../../domain/manuscript/piece';
import { pieceOfFlow } from '../flow/pieceOfFlow';
import { readBlocks } from '../html/blocks';
import { notesOf } from '../html/noteOf';
import { parseHtml } from '../html/parseHtml';
import { beginReading } from '../html/reading';
import { childrenOf } from '../html/tree';
import { tellInnerLinks } from './innerLinks';
import { tellNumbersOfNotes } from './numbersOfNotes';

/** The head that Windows puts before a page on its clipboard (CF_HTML), where a program hands it on. */
const WINDOWS_HEAD = /^Version:\d[^<]{0,2000}/;

/**
 * Reads a piece of a page, as any program puts it on the clipboard: all of it is text. Linked notes become notes, else
 * typed ones; pictures are left out and told. Empty where the page has no words.
 */
export const readHtmlPiece = (html: string, language: Locale): Piece => {
  const parsed = parseHtml(html.replace(WINDOWS_HEAD, '').replaceAll('\0', ''));
  const reading = beginReading(parsed, { language, takesPictures: false });
  const blocks = readBlocks(childrenOf(parsed.tree), reading);
  const notes = notesOf(reading);
  const problems = [...reading.problems, ...tellInnerLinks(blocks)];
  const piece = pieceOfFlow({ blocks, notes, pictures: [], problems, properties: {} });
  return piece.notes.length > 0 ? piece : { ...piece, problems: [...piece.problems, ...tellNumbersOfNotes(blocks)] };
};
