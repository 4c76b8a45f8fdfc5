import type { Locale } from '../../../locales/index';
import { translator } from '../../i18n/translate';
import { tag } from '../views/tag';
import { PAGE_SCRIPT } from './pageScriptAsset';

/** The element that loads the page's one script, with the words it needs in the page's language. */
export const pageScript = (language: Locale): string =>
  tag('script', { defer: '', src: PAGE_SCRIPT.path, 'data-close': translator(language)('note.close') }, '');
