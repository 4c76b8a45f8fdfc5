import type { Locale } from '../../../locales/index';
import type { CitationWords } from '../../domain/citation/styles/words';
import { translator } from '../../i18n/translate';

/** The words of citations in the language of the text. */
export const citationWords = (language: Locale): CitationWords => {
  const t = translator(language);
  return {
    language,
    ampersand: t('cite.words.ampersand'),
    etAl: t('cite.words.etAl'),
    translator: t('cite.words.translator'),
    translatorAfter: t('cite.words.translatorAfter'),
    number: t('cite.words.number'),
    originalYear: t('cite.words.originalYear'),
    originalTitle: t('cite.words.originalTitle'),
    withdrawn: t('cite.words.withdrawn'),
    noDate: t('cite.words.noDate'),
  };
};
