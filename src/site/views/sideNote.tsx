import { Fragment } from 'react';
import type { Locale } from '../../../locales/index';
import type { ViewNote } from '../../domain/commentary/viewModel';
import { NoteEnd, NoteKind, NoteParagraph } from './noteText';

/**
 * A copy of a note for wide screens, floated beside the line that calls it first, and so phrasing content alone. `hidden`
 * keeps it away wherever the style sheet is not; it holds no id and nothing that takes the focus, for the list at the end
 * is the one that counts.
 */
export const SideNote = ({ note, language }: { note: ViewNote; language: Locale }) => (
  <span className="side-note" aria-hidden="true" hidden lang={note.lang} dir={note.dir}>
    <b>{note.number}</b> <NoteKind note={note} language={language} copy />
    {note.paragraphs.map((_, at) => (
      <Fragment key={at}>
        {at > 0 && <br />}
        <NoteParagraph at={at} note={note} language={language} copy narrow />
      </Fragment>
    ))}
    <NoteEnd note={note} language={language} copy />
  </span>
);
