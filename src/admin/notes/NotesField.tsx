'use client';

import type { ArrayFieldClientProps } from 'payload';
import { usePreparedField } from '../call/usePreparedField';
import { DeskPanel } from '../panel/DeskPanel';
import { PairsPanel } from '../translating/PairsPanel';
import { NotesList } from './NotesList';
import '../desk.css';
import '../desk/layout.css';
import './notes.css';

/** The array of notes in the edit view: the desk's panel, which the notes are a part of. */
export const NotesField = ({ path, readOnly, schemaPath = 'commentaries.notes' }: ArrayFieldClientProps) => {
  // The editor of notes is made ready before a note is opened.
  void usePreparedField(`${schemaPath}.text`);
  const own = { path, readOnly: Boolean(readOnly), schemaPath };
  return <DeskPanel notes={<NotesList {...own} />} pairs={<PairsPanel {...own} />} />;
};
