import { createHash } from 'node:crypto';
import { fontFaces } from '../assets/assets';
import { article } from './article';
import { minify } from './css';
import { frame } from './frame';
import { lists } from './lists';
import { names } from './names';
import { noteSheet } from './noteSheet';
import { notes } from './notes';
import { print } from './print';
import { sideBySide } from './sideBySide';
import { tools } from './tools';
import { tokens } from './tokens';
import { type } from './type';

/** The one style sheet of readers' pages, inlined in each. */
export const STYLE =
  fontFaces + minify(tokens + type + frame + article + tools + notes + noteSheet + lists + names + sideBySide + print);

/** Its hash as a Content-Security-Policy source: `style-src 'self' ${styleHash}`. */
export const styleHash = `'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`;
