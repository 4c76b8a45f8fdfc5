'use client';

import { useField } from '@payloadcms/ui';
import { useId, useMemo } from 'react';
import { languageName } from '../../../i18n/languageName';
import { languageTag, listedLanguages } from './languageTag';
import { useAdminLocale } from '../../useAdminLocale';
import { useWords } from '../../useWords';
import { NoteBox } from './NoteBox';
import { useWritten } from './useWritten';

type Props = {
  path: string;
  readOnly: boolean;
  /** What the script of the note's text suggests. */
  suggested: string | undefined;
};

/** The language of a note, by its name; any other by its BCP 47 tag. */
export const LanguageBox = ({ path, readOnly, suggested }: Props) => {
  const t = useWords();
  const locale = useAdminLocale();
  const list = useId();
  const { value, setValue } = useField<string>({ path });
  const languages = useMemo(() => listedLanguages(locale), [locale]);
  const inWords = (tag: string): string =>
    tag === suggested ? t('desk.note.fromScript', { language: languageName(tag, locale) }) : languageName(tag, locale);
  const { shown, write, finish, isWrong } = useWritten(value ?? '', setValue, inWords, (written) =>
    suggested && written === inWords(suggested) ? suggested : languageTag(written, locale),
  );
  return (
    <NoteBox id={useId()} label={t('desk.note.language')} error={isWrong && t('desk.note.noLanguage')}>
      {(state) => (
        <>
          <input
            {...state}
            type="text"
            list={list}
            maxLength={60}
            readOnly={readOnly}
            placeholder={t('desk.note.ofTheText')}
            value={shown}
            onFocus={({ target }) => target.select()}
            onChange={({ target }) => write(target.value)}
            onBlur={finish}
            onKeyDown={({ key }) => key === 'Enter' && finish()}
          />
          <datalist id={list}>
            {languages.map(({ tag, name }) => (
              <option key={tag} value={name}>
                {tag}
              </option>
            ))}
          </datalist>
        </>
      )}
    </NoteBox>
  );
};
