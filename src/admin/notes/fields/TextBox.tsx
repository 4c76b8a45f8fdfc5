'use client';

import { useField } from '@payloadcms/ui';
import { useId } from 'react';
import { NoteBox } from './NoteBox';

type Props = { path: string; label: string; maxLength: number; inputMode?: 'url' | 'text'; readOnly: boolean };

/** A field of a note that is written as it is stored. */
export const TextBox = ({ path, label, maxLength, inputMode, readOnly }: Props) => {
  const { value, setValue, errorMessage, showError } = useField<string>({ path });
  return (
    <NoteBox id={useId()} label={label} error={showError && errorMessage}>
      {(state) => (
        <input
          {...state}
          type="text"
          inputMode={inputMode}
          spellCheck={inputMode !== 'url'}
          maxLength={maxLength}
          readOnly={readOnly}
          value={value ?? ''}
          onChange={({ target }) => setValue(inputMode === 'url' ? target.value.trim() : target.value)}
        />
      )}
    </NoteBox>
  );
};
