'use client';

import { FieldLabel, useField } from '@payloadcms/ui';
import type { ArrayFieldClientProps } from 'payload';
import { INSERT_CALL } from '../call/insertCall';
import { useDesk, useOpenNote } from '../desk';
import { useWords } from '../useWords';
import { NoteItem } from './NoteItem';
import { OpenNote } from './OpenNote';
import { UncalledActions } from './UncalledActions';
import { useListedNotes } from './useListedNotes';
import '../desk.css';

/** The notes of an edition in reading order, one open for editing. Order is derived from the text, so none can be dragged. */
export const NotesField = ({ field, path, permissions, readOnly, schemaPath }: ArrayFieldClientProps) => {
  const t = useWords();
  const desk = useDesk();
  const notes = useListedNotes();
  const open = useOpenNote();
  const { disabled, errorPaths } = useField({ path, hasRows: true });
  const isFixed = Boolean(readOnly || disabled);
  return (
    <section className="field-type desk-notes" aria-label={t('note.heading')}>
      <header className="desk-notes-head">
        <FieldLabel as="h3" label={field.label} path={path} />
        <span className="desk-notes-count">{notes.length}</span>
        {!isFixed && (
          <button type="button" className="desk-link" onClick={() => desk.body?.dispatchCommand(INSERT_CALL, null)}>
            {t('desk.insertCall')}
          </button>
        )}
      </header>
      {notes.length === 0 && <p className="desk-notes-none">{t('desk.noNotes')}</p>}
      <ol className="desk-notes-list">
        {notes.map((listed) => (
          <NoteItem
            key={`${listed.key}.${listed.index}`}
            note={listed.note}
            number={listed.number}
            calls={listed.calls}
            isOpen={listed.key === open}
            isWrong={errorPaths?.some((wrong) => wrong.startsWith(`${path}.${listed.index}.`)) ?? false}
            actions={
              listed.calls === 0 && !isFixed ? <UncalledActions noteKey={listed.key} index={listed.index} /> : null
            }
            editor={
              listed.key === open ? (
                <OpenNote
                  field={field}
                  permissions={permissions}
                  readOnly={isFixed}
                  schemaPath={schemaPath ?? 'commentaries.notes'}
                  listed={listed}
                />
              ) : null
            }
          />
        ))}
      </ol>
    </section>
  );
};
