import type { Note } from '../../domain/commentary/model';
import type { StoredNote } from '../../domain/commentary/narrowEdition';
import { noteToLexical } from '../../domain/lexical/toLexical';

/** A note as a row of the form; `narrowEdition` reads from it what was put in. */
export const noteRow = ({ paragraphs, ...own }: Note): StoredNote => ({ ...own, text: noteToLexical(paragraphs) });
