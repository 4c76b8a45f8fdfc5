import type { EditionView, ViewNote } from '../../domain/commentary/viewModel';
import { textOfInlines } from './textOfInlines';

const LONGEST = 300;

const addressOf = ({ address, paragraphs }: ViewNote): string | undefined =>
  address ?? paragraphs.flat().find((inline) => inline.kind === 'link')?.href;

/** The works an edition's notes point to: the text of each note that has an address, with that address. */
export const noteCitations = ({ notes }: EditionView): { name: string; url: string; inLanguage?: string }[] =>
  notes.flatMap((note) => {
    const url = addressOf(note);
    if (!url) return [];
    const name = note.paragraphs.map(textOfInlines).join(' ').trim().slice(0, LONGEST).toWellFormed();
    return [{ name, url, ...(note.lang ? { inLanguage: note.lang } : {}) }];
  });
