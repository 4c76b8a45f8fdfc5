import { plainText } from '../../domain/lexical/walk';
import { findNotes, type ListedNote } from '../notes/listNotes';

/** A note that a call may lead to, as the chooser shows it. */
export type Choice = { key: string; number: number | undefined; text: string };

const choiceOf = ({ key, number, note }: ListedNote): Choice => ({
  key,
  number,
  text: plainText(note.paragraphs).replace(/\s+/g, ' ').trim() || (note.address ?? ''),
});

/**
 * The notes that what is typed means, as the list of notes finds them; the note whose number is typed stands first,
 * before those that only have it in their words.
 */
export const findChoices = (notes: readonly ListedNote[], typed: string): Choice[] => {
  const isNamed = ({ number }: ListedNote): number => Number(String(number) === typed.trim());
  return findNotes(notes, typed)
    .toSorted((one, other) => isNamed(other) - isNamed(one))
    .map(choiceOf);
};
