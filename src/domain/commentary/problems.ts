import { blockParity } from './blockParity';
import { bodyProblems } from './bodyProblems';
import { noteProblems } from './noteProblems';
import { inReadingOrder, numberNotes } from './numbering';
import { parityProblems } from './parityProblems';
import { languageProblems } from './languageProblems';
import { letterProblems } from './letterProblems';
import { problem } from './problem';
import type { Problem } from './problem';
import type { ProblemInput } from './problemInput';
import { suggestionProblems } from './suggestedBlocks';

const editionProblems = ({ title, standfirst, authors, rights, originalIs }: ProblemInput): Problem[] => [
  ...(originalIs && originalIs !== 'published' ? [problem(`original-${originalIs}`)] : []),
  ...(title?.trim() ? [] : [problem('title-missing')]),
  ...(authors.length > 0 ? [] : [problem('authors-missing')]),
  ...(rights?.holder?.trim() ? [] : [problem('rights-missing')]),
  ...letterProblems([title, standfirst].join(' ')),
];

/**
 * Every problem an edition has, in document order: the body, the notes in reading order, the edition as a whole.
 * The one list for the publish hook, the editor's panel and the import report.
 */
export const problemsOf = (edition: ProblemInput): Problem[] => {
  const numbering = numberNotes(edition.blocks);
  const input = { ...edition, notes: inReadingOrder(edition.notes, numbering) };
  return [
    ...bodyProblems(input, numbering),
    ...blockParity(input),
    ...suggestionProblems(input),
    ...noteProblems(input, numbering),
    ...parityProblems(input, numbering),
    ...languageProblems(input),
    ...editionProblems(input),
  ];
};

/** Whether some problem stops publication. */
export const stopsPublication = (problems: readonly Pick<Problem, 'level'>[]): boolean =>
  problems.some(({ level }) => level === 'stop');
