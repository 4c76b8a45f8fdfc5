import { isLocale, type Locale } from '../../locales/index';
import { terminalLanguage } from '../platform/env';

/** The language of the terminal's sentences; English where it asks for none of ours. */
export const terminalLocale = (asked = terminalLanguage()): Locale => {
  const language = asked.slice(0, 2).toLowerCase();
  return isLocale(language) ? language : 'en';
};
