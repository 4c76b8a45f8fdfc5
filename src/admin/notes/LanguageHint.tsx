'use client';

import { useField } from '@payloadcms/ui';
import type { Note } from '../../domain/commentary/model';
import { suggestLang } from '../../domain/commentary/script';
import { plainText } from '../../domain/lexical/walk';
import { languageName } from '../../i18n/languageName';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';

/** Offers the language that a note's script suggests, while the note has none. */
export const LanguageHint = ({ note, path }: { note: Note; path: string }) => {
  const t = useWords();
  const locale = useAdminLocale();
  const { setValue } = useField<string>({ path });
  const lang = note.lang ? undefined : suggestLang(plainText(note.paragraphs));
  if (lang === undefined) return null;
  const language = languageName(lang, locale);
  return (
    <button type="button" className="desk-link" onClick={() => setValue(lang)}>
      {t('desk.note.markLanguage', { language })}
    </button>
  );
};
