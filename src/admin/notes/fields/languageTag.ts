import type { Locale } from '../../../../locales/index';
import { isLanguageTag } from '../../../domain/lexical/languageTag';
import { fold } from '../../../domain/text/fold';
import { languageName } from '../../../i18n/languageName';

/** The languages that sources of the house are commonly in; any other can be named by its tag. */
const LISTED = (
  'tr en hy ru ar el he ka fa az uk bg ku ckb de fr it es pt nl pl ro hu cs sr hr bs mk sq ' +
  'lt lv et fi sv no da la grc ota syr uz kk tk ky tt zh ja ko'
).split(' ');

/** Languages by their names in the words of `locale`, in the order of its dictionary. */
export const listedLanguages = (locale: Locale): { tag: string; name: string }[] =>
  LISTED.map((tag) => ({ tag, name: languageName(tag, locale) })).sort((a, b) => a.name.localeCompare(b.name, locale));

/**
 * The BCP 47 tag (RFC 5646) of what somebody wrote for a language: its name in either spelling of case and marks
 * ("ermenice"), or a tag in its usual form (`SR-latn` is `sr-Latn`). Undefined for what is neither.
 */
export const languageTag = (written: string, locale: Locale): string | undefined => {
  const text = written.trim();
  const named = LISTED.find((tag) => fold(languageName(tag, locale), locale) === fold(text, locale));
  if (named) return named;
  if (!isLanguageTag(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined;
  }
};
