'use client';

import { useField } from '@payloadcms/ui';
import { useId } from 'react';
import { formatDay, isDay } from '../../../domain/date';
import { parseDay } from '../../../domain/parseDay';
import { useAdminLocale } from '../../useAdminLocale';
import { useWords } from '../../useWords';
import { NoteBox } from './NoteBox';
import { useWritten } from './useWritten';

/** A calendar day of a note, read in any of the ways days are written and shown in words. */
export const DayBox = ({ path, label, readOnly }: { path: string; label: string; readOnly: boolean }) => {
  const t = useWords();
  const locale = useAdminLocale();
  const { value, setValue, errorMessage, showError } = useField<string>({ path });
  const inWords = (day: string): string => (isDay(day) ? formatDay(day, locale) : day);
  const { shown, write, finish, isWrong } = useWritten(value ?? '', setValue, inWords, parseDay);
  return (
    <NoteBox id={useId()} label={label} error={isWrong ? t('desk.note.noDay') : showError && errorMessage}>
      {(state) => (
        <input
          {...state}
          type="text"
          maxLength={40}
          readOnly={readOnly}
          value={shown}
          onFocus={({ target }) => target.select()}
          onChange={({ target }) => write(target.value)}
          onBlur={finish}
          onKeyDown={({ key }) => key === 'Enter' && finish()}
        />
      )}
    </NoteBox>
  );
};
