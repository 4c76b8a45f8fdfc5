import type { Locale } from '../../../locales/index';
import type { ViewNote } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { noteAliases } from './noteAliases';
import { NoteEnd, NoteKind, NoteParagraph } from './noteText';

/** The notes at the end of the text: the list that counts. Their order is their numbering. */
export const NoteList = ({ notes, language }: { notes: ViewNote[]; language: Locale }) => {
  if (notes.length === 0) return null;
  const aliases = noteAliases(notes);
  return (
    <section className="notes" role="doc-endnotes" aria-labelledby="notes">
      <h2 id="notes">{translator(language)('note.heading')}</h2>
      <ol>
        {notes.map((note) => (
          <li key={note.key} id={note.anchor} lang={note.lang} dir={note.dir} data-counterpart={note.counterpart}>
            {aliases.has(note) && <span id={aliases.get(note)} />}
            {note.paragraphs.map((_, at) => (
              <p key={at}>
                {at === 0 && <NoteKind note={note} language={language} />}
                <NoteParagraph at={at} note={note} language={language} />
                {at === note.paragraphs.length - 1 && <NoteEnd note={note} language={language} />}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
};
