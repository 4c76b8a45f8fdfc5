import { isLocale, type Locale } from '../../locales/index';

/** The language of a terminal, by POSIX's order of variables; English where it is none of ours. */
export const terminalLocale = (env: NodeJS.ProcessEnv = process.env): Locale => {
  const language = (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').slice(0, 2).toLowerCase();
  return isLocale(language) ? language : 'en';
};
