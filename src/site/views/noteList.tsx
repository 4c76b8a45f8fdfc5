import type { Locale } from '../../../locales/index';
import type { ViewNote } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { noteAliases } from './noteAliases';
import { NoteItem } from './noteItem';

/** The notes at the end of the text: the list that counts. Their order is their numbering. */
export const NoteList = ({ notes, language }: { notes: ViewNote[]; language: Locale }) => {
  if (notes.length === 0) return null;
  const aliases = noteAliases(notes);
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby="notes">
      <h2 id="notes">{translator(language)('note.heading')}</h2>
      <ol>
        {notes.map((note) => (
          <NoteItem key={note.key} note={note} language={language} alias={aliases.get(note)} />
        ))}
      </ol>
    </section>
  );
};
