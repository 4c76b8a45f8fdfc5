import { DEFAULT_LOCALE, isLocale, type Locale } from '../../locales/index';

const RANGE = /^\s*([a-z]{1,8})(?:-[\w-]*)?\s*(?:;\s*q=([\d.]+)\s*)?$/i;

/**
 * The language of `/`: the reader's own choice (cookie `dil`), else the best of `Accept-Language` (RFC 9110, 12.5.4),
 * else the house's first language.
 */
export const negotiate = (cookie: string | undefined, acceptLanguage: string | undefined): Locale => {
  const chosen = /(?:^|;\s*)dil=(\w+)/.exec(cookie ?? '')?.[1];
  if (isLocale(chosen)) return chosen;
  const wanted = (acceptLanguage ?? '')
    .slice(0, 1000)
    .split(',')
    .flatMap((part): [string, number][] => {
      const match = RANGE.exec(part);
      const quality = match?.[2] === undefined ? 1 : Number(match[2]);
      return match?.[1] && quality > 0 ? [[match[1].toLowerCase(), quality]] : [];
    });
  const best = wanted.toSorted(([, a], [, b]) => b - a).find(([language]) => isLocale(language))?.[0];
  return isLocale(best) ? best : DEFAULT_LOCALE;
};
