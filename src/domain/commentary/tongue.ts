import { directionOf } from './script';
import type { Tongue } from './viewModel';

/** Language and direction of something in `lang` that stands in text of `around`: only what differs. */
export const tongueWithin = (around: string, lang: string | undefined): Tongue => {
  if (lang === undefined || lang.toLowerCase() === around.toLowerCase()) return {};
  const dir = directionOf(lang);
  return dir === directionOf(around) ? { lang } : { lang, dir };
};
