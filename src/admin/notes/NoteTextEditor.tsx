'use client';

import { FieldContext, FieldPathContext, ShimmerEffect, useFormFields, type FieldType } from '@payloadcms/ui';
import { useEffect, useMemo, useState } from 'react';
import { usePreparedField } from '../call/usePreparedField';
import { WrittenNote } from '../call/WrittenNote';
import { listenForOwnEcho } from './ownEcho';
import { useNoteRows } from './useNoteRows';

/**
 * The one editor of a note's text that is open: Payload's own, prepared before it is needed. It writes to the note it was
 * opened on, by its key: rows above may go meanwhile.
 */
export const NoteTextEditor = ({ path, schemaPath }: { path: string; schemaPath: string }) => {
  const rows = useNoteRows();
  const key = useFormFields(([fields]) => fields[path.replace(/text$/, 'key')]?.value as string | undefined) ?? '';
  const stored = useFormFields(([fields]) => fields[path]?.value);
  const [echo] = useState(() => listenForOwnEcho(stored));
  const value = echo.newest(stored);
  const handed = echo.handed(stored);
  const Field = usePreparedField(schemaPath);
  const ownPath = `note.${key}.text`;
  const note = useMemo(
    () => ({
      key,
      write: (text: unknown) => {
        echo.wrote(text);
        rows.write(key, text);
      },
    }),
    [echo, key, rows],
  );
  useEffect(() => {
    if (value !== stored) rows.write(key, value);
  }, [value, stored, key, rows]);
  const context = useMemo(
    (): FieldType<unknown> => ({
      disabled: false,
      formInitializing: false,
      formProcessing: false,
      formSubmitted: false,
      initialValue: handed,
      path: ownPath,
      setValue: note.write,
      showError: false,
      value: handed,
    }),
    [ownPath, note, handed],
  );
  if (!Field) return <ShimmerEffect height="3rem" />;
  return (
    <WrittenNote value={note}>
      <FieldPathContext key={ownPath} value={ownPath}>
        <FieldContext value={context}>{Field}</FieldContext>
      </FieldPathContext>
    </WrittenNote>
  );
};
