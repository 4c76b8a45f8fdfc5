import type { Locale } from '../../../locales/index';
import type { ViewNote } from '../../domain/commentary/viewModel';
import { NoteEnd, NoteKind, NoteParagraph } from './noteText';

type Props = { note: ViewNote; language: Locale; alias?: string; narrow?: boolean };

/** One note of a list, with its ways back to the text. `alias`: another id that it answers to; `narrow`: in a column. */
export const NoteItem = ({ note, language, alias, narrow }: Props) => (
  <li id={note.anchor} lang={note.lang} dir={note.dir} data-counterpart={note.counterpart}>
    {alias && <span id={alias} />}
    {note.paragraphs.map((_, at) => (
      <p key={at}>
        {at === 0 && <NoteKind note={note} language={language} />}
        <NoteParagraph at={at} note={note} language={language} narrow={narrow} />
        {at === note.paragraphs.length - 1 && <NoteEnd note={note} language={language} />}
      </p>
    ))}
  </li>
);
