import type { FormState } from 'payload';
import { isLocale } from '../../../locales/index';
import { narrowEdition, type NarrowedText } from '../../domain/commentary/narrowEdition';
import type { Problem } from '../../domain/commentary/problem';
import type { ProblemInput } from '../../domain/commentary/problemInput';
import { problemsOf } from '../../domain/commentary/problems';
import { readNotes } from '../notes/readNotes';

/** An edition as a form holds it, with its problems: those that stop publication first. */
export type Judged = { problems: readonly Problem[] } & Pick<NarrowedText, 'blocks' | 'notes'>;

type Original = Pick<ProblemInput, 'originalNotes' | 'originalBlocks' | 'originalIs'>;

const judged = new WeakMap<FormState, { of: Original; found: Judged }>();

/**
 * Judges an edition as its form holds it, by the rules that publication asks. What is drawn in several places is judged
 * once for each state of the form.
 * @param original the original's blocks and notes, and how it stands; null where nothing here is translated.
 */
export const judgeForm = (fields: FormState, original: Original): Judged => {
  const known = judged.get(fields);
  if (known && known.of === original) return known.found;
  const { blocks, notes, refusals } = narrowEdition({ body: fields.body?.value, notes: [...readNotes(fields)] });
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
  });
  const found = {
    problems: problems.toSorted((a, b) => Number(b.level === 'stop') - Number(a.level === 'stop')),
    blocks,
    notes,
  };
  judged.set(fields, { of: original, found });
  return found;
};
