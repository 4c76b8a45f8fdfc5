import { createHash } from 'node:crypto';
import { fontFaces } from '../assets/assets';
import { article } from './article';
import { minify } from './css';
import { frame } from './frame';
import { lists } from './lists';
import { names } from './names';
import { neighbours } from './neighbours';
import { noteSheet } from './noteSheet';
import { notes } from './notes';
import { print } from './print';
import { sideBySide } from './sideBySide';
import { tools } from './tools';
import { tokens } from './tokens';
import { type } from './type';

const sheet = (...own: string[]): string =>
  fontFaces + minify([tokens, type, frame, article, tools, notes, noteSheet, ...own, print].join(''));

/** The style sheet of readers' pages, inlined in each. */
export const STYLE = sheet(lists, names);

/** That of an article, which has no lists: its bytes are packed with every one. */
export const ARTICLE_STYLE = sheet(neighbours);

/** That of two editions side by side, whose rules would weigh on every other page. */
export const SIDE_BY_SIDE_STYLE = sheet(sideBySide);

/** Their hashes as Content-Security-Policy sources: `style-src 'self' ${styleHashes}`. */
export const styleHashes = [STYLE, ARTICLE_STYLE, SIDE_BY_SIDE_STYLE]
  .map((style) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`)
  .join(' ');
