import type { Locale } from '../../../locales/index';
import type { ViewNote } from '../../domain/commentary/viewModel';
import { NoteEnd, NoteKind, NoteParagraph } from './noteText';

type Props = { note: ViewNote; language: Locale; alias?: string };

/** One note in its column, under the number it has there. `alias`: another id that it answers to. */
export const SideBySideNote = ({ note, language, alias }: Props) => (
  <ol start={note.number}>
    <li id={note.anchor} lang={note.lang} dir={note.dir} data-counterpart={note.counterpart}>
      {alias && <span id={alias} />}
      {note.paragraphs.map((_, at) => (
        <p key={at}>
          {at === 0 && <NoteKind note={note} language={language} />}
          <NoteParagraph at={at} note={note} language={language} />
          {at === note.paragraphs.length - 1 && <NoteEnd note={note} language={language} />}
        </p>
      ))}
    </li>
  </ol>
);
