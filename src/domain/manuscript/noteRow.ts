import { noteToLexical, type LexicalState } from '../lexical/toLexical';
import type { DraftNote } from './draft';

/** A note as a row of an edition's `notes`. */
export type NoteRow = {
  key: string;
  text: LexicalState;
  kind: 'author';
  lang?: string;
  address?: string;
  accessedOn?: string;
};

/** The row that a note of a manuscript or a piece is stored as; what it does not speak of is absent. */
export const noteRow = ({ key, paragraphs, lang, address, accessedOn }: DraftNote): NoteRow => ({
  key,
  text: noteToLexical(paragraphs),
  kind: 'author',
  ...(lang !== undefined && { lang }),
  ...(address !== undefined && { address }),
  ...(accessedOn !== undefined && { accessedOn }),
});
