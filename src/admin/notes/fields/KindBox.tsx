'use client';

import { useField } from '@payloadcms/ui';
import { useId } from 'react';
import { useWords } from '../../useWords';
import { NoteBox } from './NoteBox';

/** Whose note it is: the author's or the translator's. */
export const KindBox = ({ path, readOnly }: { path: string; readOnly: boolean }) => {
  const t = useWords();
  const { value, setValue } = useField<string>({ path });
  return (
    <NoteBox id={useId()} label={t('admin.notes.kind')}>
      {(state) => (
        <select
          {...state}
          disabled={readOnly}
          value={value ?? 'author'}
          onChange={({ target }) => setValue(target.value)}
        >
          <option value="author">{t('admin.notes.kindAuthor')}</option>
          <option value="translator">{t('admin.notes.kindTranslator')}</option>
        </select>
      )}
    </NoteBox>
  );
};
