import type { Locale } from '../../../locales/index';
import { homePath, ICON_PATH, TOUCH_ICON_PATH } from '../../routing/paths';
import { token } from './token';

/**
 * The web manifest of a language: name, colours and mark for whoever keeps the site among their apps. It stays in the
 * browser: these are documents, with addresses to be seen and copied.
 */
export const manifest = (name: string, lang: Locale): string =>
  `${JSON.stringify({
    id: homePath(lang),
    name,
    short_name: name,
    lang,
    dir: 'ltr',
    start_url: homePath(lang),
    scope: '/',
    display: 'browser',
    background_color: token('paper'),
    theme_color: token('paper'),
    icons: [
      { src: ICON_PATH, type: 'image/svg+xml', sizes: 'any', purpose: 'any' },
      { src: TOUCH_ICON_PATH, type: 'image/png', sizes: '180x180', purpose: 'any' },
    ],
  })}\n`;
