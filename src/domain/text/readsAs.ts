import { francAll } from 'franc-min';
import { FACTS, LOCALES, type Locale } from '../../../locales/index';
import { suggestLang } from '../commentary/script';

/** How near the declared language may come, where 1 is the best of all: nearer is doubt. */
const NEAR = 0.95;

/**
 * The language of the house that a text clearly reads as, where that is not the declared one; undefined in doubt, and for a
 * language that the house does not publish in. By trigrams; where those know none for a script, by the script.
 */
export const readsAs = (text: string, declared: Locale): Locale | undefined => {
  const ranks = francAll(text);
  const best = ranks[0]?.[0];
  const tag = best === 'und' ? suggestLang(text) : undefined;
  const found = LOCALES.find((locale) => (tag === undefined ? FACTS[locale].code3 === best : locale === tag));
  if (found === undefined || found === declared) return undefined;
  const own = ranks.find(([code]) => code === FACTS[declared].code3)?.[1] ?? 0;
  return own < NEAR ? found : undefined;
};
