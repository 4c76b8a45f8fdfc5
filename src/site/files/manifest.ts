import type { Locale } from '../../../locales/index';
import { ICON_PATH } from '../../routing/paths';
import { token } from './token';

/**
 * The web manifest: name, colours and mark for whoever keeps the site among their apps. It stays in the browser: these
 * are documents, with addresses to be seen and copied. The one picture is drawn at any size.
 */
export const manifest = (name: string, lang: Locale): string =>
  `${JSON.stringify({
    id: '/',
    name,
    short_name: name,
    lang,
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'browser',
    background_color: token('paper'),
    theme_color: token('paper'),
    icons: [{ src: ICON_PATH, type: 'image/svg+xml', sizes: 'any', purpose: 'any' }],
  })}\n`;
