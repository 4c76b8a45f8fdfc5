import type { PayloadRequest } from 'payload';
import { inReadingOrder, numberNotes } from '../../src/domain/commentary/numbering';
import type { Problem } from '../../src/domain/commentary/problem';
import type { OriginalNote } from '../../src/domain/commentary/problemInput';
import { problemsOf } from '../../src/domain/commentary/problems';
import type { Commentary } from '../../src/payload-types';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { idOf, storedEdition } from './storedEdition';

/** The original's notes in its reading order, as far as they are compared; null where an edition translates none that is here. */
export const originalNotesOf = async (
  req: PayloadRequest,
  { original }: Partial<Pick<Commentary, 'original'>>,
): Promise<OriginalNote[] | null> => {
  const stored = await storedEdition(req, idOf(original));
  if (!stored) return null;
  const { blocks, notes } = narrowEdition(stored);
  return inReadingOrder(notes, numberNotes(blocks)).map(({ key, paragraphs, lang }) => ({ key, paragraphs, lang }));
};

/**
 * Every problem of an edition as it would be published: the stored shape handed to the domain's one list.
 * @param originalNotes what `originalNotesOf` says, where it has been asked already.
 */
export const problemsOfStored = async (
  req: PayloadRequest,
  data: Partial<Commentary>,
  originalNotes?: OriginalNote[] | null,
): Promise<Problem[]> =>
  problemsOf({
    ...narrowEdition(data as Commentary),
    title: data.title ?? undefined,
    standfirst: data.standfirst ?? undefined,
    authors: data.authors ?? [],
    rights: { holder: data.rights?.holder ?? undefined },
    originalNotes: originalNotes === undefined ? await originalNotesOf(req, data) : originalNotes,
    waived: Boolean(data.translation?.waiver?.trim()),
  });
