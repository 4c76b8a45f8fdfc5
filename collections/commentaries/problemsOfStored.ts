import type { PayloadRequest } from 'payload';
import { inReadingOrder, numberNotes } from '../../src/domain/commentary/numbering';
import type { Problem } from '../../src/domain/commentary/problem';
import { problemsOf } from '../../src/domain/commentary/problems';
import type { Commentary } from '../../src/payload-types';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { idOf, storedEdition } from './storedEdition';

/** The keys of the original's notes in its reading order; null where an edition translates none that is here. */
export const originalNotesOf = async (
  req: PayloadRequest,
  { original }: Partial<Pick<Commentary, 'original'>>,
): Promise<string[] | null> => {
  const stored = await storedEdition(req, idOf(original));
  if (!stored) return null;
  const { blocks, notes } = narrowEdition(stored);
  return inReadingOrder(notes, numberNotes(blocks)).map(({ key }) => key);
};

/**
 * Every problem of an edition as it would be published: the stored shape handed to the domain's one list.
 * @param originalNotes what `originalNotesOf` says, where it has been asked already.
 */
export const problemsOfStored = async (
  req: PayloadRequest,
  data: Partial<Commentary>,
  originalNotes?: string[] | null,
): Promise<Problem[]> =>
  problemsOf({
    ...narrowEdition(data as Commentary),
    title: data.title ?? undefined,
    standfirst: data.standfirst ?? undefined,
    authors: data.authors ?? [],
    rights: { holder: data.rights?.holder ?? undefined },
    originalNotes: originalNotes === undefined ? await originalNotesOf(req, data) : originalNotes,
  });
