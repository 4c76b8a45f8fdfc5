'use client';

import { useField } from '@payloadcms/ui';
import { useDeferredValue, useMemo, useState } from 'react';
import { INSERT_CALL } from '../call/insertCall';
import { useDesk, useOpenNote } from '../desk';
import { useWords } from '../useWords';
import { findNotes } from './listNotes';
import { NoteItem } from './NoteItem';
import { OpenNote } from './OpenNote';
import { UncalledActions } from './UncalledActions';
import { useListedNotes } from './useListedNotes';

/** From how many notes on they are searched rather than looked through. */
const MANY = 20;

type Props = { path: string; schemaPath: string; readOnly: boolean };

/** The notes of an edition in reading order, one open for editing. Order is derived from the text, so none can be dragged. */
export const NotesList = ({ path, schemaPath, readOnly }: Props) => {
  const t = useWords();
  const desk = useDesk();
  const notes = useListedNotes();
  const open = useOpenNote();
  const { disabled, errorPaths } = useField({ path, hasRows: true });
  const [sought, seek] = useState('');
  const soughtSoon = useDeferredValue(sought);
  const isFixed = readOnly || Boolean(disabled);
  const wrong = useMemo(() => new Set(errorPaths?.map((wrongPath) => Number(wrongPath.split('.')[1]))), [errorPaths]);
  const found = notes.length > MANY ? findNotes(notes, soughtSoon) : notes;
  // The open note stays, whatever is sought: what is being written must not disappear.
  const shown = found === notes ? notes : notes.filter((listed) => listed.key === open || found.includes(listed));
  return (
    <section className="desk-notes" aria-label={t('note.heading')}>
      {notes.length > MANY && (
        <input
          type="search"
          className="desk-notes-search"
          aria-label={t('desk.note.search')}
          placeholder={t('desk.note.search')}
          value={sought}
          onChange={({ target }) => seek(target.value)}
          onKeyDown={(event) => {
            // Enter in a field of Payload's form stores it.
            if (event.key === 'Enter') event.preventDefault();
          }}
        />
      )}
      {notes.length === 0 && <p className="desk-notes-none">{t('desk.noNotes')}</p>}
      {notes.length > 0 && shown.length === 0 && <p className="desk-notes-none">{t('desk.note.notFound')}</p>}
      <div className="desk-notes-scroll">
        <ol className="desk-notes-list">
          {shown.map((listed) => (
            <NoteItem
              key={`${listed.key}.${listed.index}`}
              note={listed.note}
              number={listed.number}
              calls={listed.calls}
              isOpen={listed.key === open}
              isWrong={wrong.has(listed.index)}
              actions={listed.calls === 0 && !isFixed ? <UncalledActions noteKey={listed.key} /> : null}
              editor={
                listed.key === open ? (
                  <OpenNote canWrite={!readOnly} readOnly={isFixed} schemaPath={schemaPath} listed={listed} />
                ) : null
              }
            />
          ))}
        </ol>
        {!isFixed && (
          <button
            type="button"
            className="desk-link desk-notes-add"
            onClick={() => desk.body?.dispatchCommand(INSERT_CALL, null)}
          >
            {t('desk.insertCall')}
          </button>
        )}
      </div>
    </section>
  );
};
