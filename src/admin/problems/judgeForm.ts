import type { FormState } from 'payload';
import { isLocale } from '../../../locales/index';
import { narrowEdition, type NarrowedText } from '../../domain/commentary/narrowEdition';
import type { Problem } from '../../domain/commentary/problem';
import type { ProblemInput } from '../../domain/commentary/problemInput';
import { suggestedIn } from '../../domain/commentary/suggestedBlocks';
import { isStoredNode } from '../../domain/lexical/json';
import { narrowNote } from '../../domain/lexical/narrow';
import { problemsOf } from '../../domain/commentary/problems';
import { readNotes } from '../notes/readNotes';

/** An edition as a form holds it, with its problems: those that stop publication first. */
export type Judged = { problems: readonly Problem[] } & Pick<NarrowedText, 'blocks' | 'notes'>;

type Original = Pick<ProblemInput, 'originalNotes' | 'originalBlocks' | 'originalIs'>;

/** By its root, which is another one wherever the text is: the object that holds it may stay the same. */
const read = new WeakMap<object, ReturnType<typeof narrowNote>>();

const readNote: typeof narrowNote = (text) => {
  const root = isStoredNode(text) && isStoredNode(text.root) ? text.root : undefined;
  const found = (root && read.get(root)) ?? narrowNote(text);
  if (root) read.set(root, found);
  return found;
};

const judged = new WeakMap<FormState, { of: Original; found: Judged }>();

/**
 * Judges an edition as its form holds it, by the rules that publication asks. What is drawn in several places is judged
 * once for each state of the form.
 * @param original the original's blocks and notes, and how it stands; null where nothing here is translated.
 */
export const judgeForm = (fields: FormState, original: Original): Judged => {
  const known = judged.get(fields);
  if (known && known.of === original) return known.found;
  const stored = { body: fields.body?.value, notes: [...readNotes(fields)] };
  const { blocks, notes, refusals } = narrowEdition(stored, readNote);
  const problems = problemsOf({
    blocks,
    notes,
    refusals,
    language: isLocale(fields.language?.value) ? fields.language.value : undefined,
    title: (fields.title?.value as string | null) ?? undefined,
    standfirst: (fields.standfirst?.value as string | null) ?? undefined,
    authors: (fields.authors?.value as unknown[] | null) ?? [],
    rights: { holder: (fields['rights.holder']?.value as string | null) ?? undefined },
    originalNotes: original.originalNotes,
    originalBlocks: original.originalBlocks,
    originalIs: original.originalIs,
    waived: Boolean((fields['translation.waiver']?.value as string | null | undefined)?.trim()),
    suggested: suggestedIn(fields['translation.suggested']?.value),
  });
  const found = {
    problems: problems.toSorted((a, b) => Number(b.level === 'stop') - Number(a.level === 'stop')),
    blocks,
    notes,
  };
  judged.set(fields, { of: original, found });
  return found;
};
