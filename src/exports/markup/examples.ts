import type { TextWords } from '../markup/words';

/** Words for tests of what a text says out of its page. */
export const WORDS: TextWords = {
  notes: 'Notes',
  translator: "Translator's note",
  accessed: (day) => `accessed: ${day}`,
  archived: 'archived copy',
  back: (number, occurrence) => `Back to the text (note ${number}${occurrence ? `, mention ${occurrence}` : ''})`,
  before: [],
  after: [],
};
