import type { Locale } from '../../../locales/index';
import type { Note } from '../../domain/commentary/model';
import { languageName } from '../../i18n/languageName';
import { translator } from '../../i18n/translate';

/** What is known of a note beside its text, each fact with its label, in the words of the admin. */
export const noteFacts = (note: Note, locale: Locale): [string, string][] => {
  const t = translator(locale);
  const { kind, lang, locator, address, accessedOn, archivedAddress, counterpart } = note;
  const facts: [string, string | undefined][] = [
    [t('admin.notes.kind'), kind === 'translator' ? t('admin.notes.kindTranslator') : undefined],
    [t('admin.notes.lang'), lang && languageName(lang, locale)],
    [t('admin.notes.locator'), locator],
    [t('admin.notes.address'), address],
    [t('admin.notes.accessedOn'), accessedOn],
    [t('admin.notes.archivedAddress'), archivedAddress],
    [t('admin.notes.counterpart'), counterpart],
  ];
  return facts.filter((fact): fact is [string, string] => Boolean(fact[1]));
};
