import type { Locale } from '../../../locales/index';
import { formatDay } from '../../domain/date';
import type { TextWords } from '../../exports/markup/words';
import { translator } from '../../i18n/translate';

/** The words of a text that leaves its page, with nothing before or after it. */
export const textWords = (language: Locale): TextWords => {
  const t = translator(language);
  return {
    notes: t('note.heading'),
    translator: t('note.translator'),
    accessed: (day) => t('note.accessed', { date: formatDay(day, language) }),
    archived: t('note.archived'),
    back: (number, occurrence) =>
      occurrence === undefined ? t('note.back', { number }) : t('note.backAgain', { number, occurrence }),
    before: [],
    after: [],
  };
};
