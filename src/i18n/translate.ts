import { createInstance, type TFunction } from 'i18next';
import { byLocale, type Locale } from '../../locales/index';
import { WORDS, type Words } from '../../locales/words';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: { common: Words };
  }
}

/** Words of the product by key; the keys are typed by `locales/words`. */
export type T = TFunction<'common'>;

const words = createInstance();

void words.init({
  initAsync: false,
  fallbackLng: false,
  defaultNS: 'common',
  resources: byLocale((locale) => ({ common: WORDS[locale] })),
  // React escapes what it draws; who writes other markup escapes for himself.
  interpolation: { escapeValue: false },
  saveMissing: true,
  // A unit test that writes to the console fails, so a missing word or value is found there; a reader still gets a page.
  missingKeyHandler: (languages, _namespace, key) => console.error(`No words for "${key}" in ${languages.join(', ')}.`),
  missingInterpolationHandler: (text, [place]) => {
    console.error(`No value for "${place}" in "${text}".`);
    return '';
  },
});

/** A page asks for the same few hundred sentences as the page before it. */
const KEPT = 5_000;

/** A translator that says again what it has said before: i18next took a twentieth of a page's cost. */
const remembering = (say: (...asked: unknown[]) => unknown): T => {
  const said = new Map<string, unknown>();
  const remember = (...asked: unknown[]): unknown => {
    // Most sentences have no values, and no key looks like a list.
    const name = asked.length === 1 && typeof asked[0] === 'string' ? asked[0] : JSON.stringify(asked);
    const known = said.get(name);
    if (known !== undefined) return known;
    if (said.size >= KEPT) said.clear();
    const sentence = say(...asked);
    said.set(name, sentence);
    return sentence;
  };
  return remember as unknown as T;
};

const translators = byLocale((locale) =>
  remembering(words.getFixedT(locale, 'common') as unknown as (...asked: unknown[]) => unknown),
);

/** The words of one language. Nothing is shared between requests: a translator is fixed to its language. */
export const translator = (locale: Locale): T => translators[locale];
