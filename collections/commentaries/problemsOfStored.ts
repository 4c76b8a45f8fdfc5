import type { PayloadRequest } from 'payload';
import { inReadingOrder, numberNotes } from '../../src/domain/commentary/numbering';
import type { Problem } from '../../src/domain/commentary/problem';
import { problemsOf } from '../../src/domain/commentary/problems';
import type { Commentary } from '../../src/payload-types';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { idOf, storedEdition } from './storedEdition';

const noteKeysOf = (stored: Commentary): string[] => {
  const { blocks, notes } = narrowEdition(stored);
  return inReadingOrder(notes, numberNotes(blocks)).map(({ key }) => key);
};

/** Every problem of an edition as it would be published: the stored shape handed to the domain's one list. */
export const problemsOfStored = async (req: PayloadRequest, data: Partial<Commentary>): Promise<Problem[]> => {
  const original = await storedEdition(req, idOf(data.original));
  return problemsOf({
    ...narrowEdition(data as Commentary),
    title: data.title ?? undefined,
    authors: data.authors ?? [],
    rights: { holder: data.rights?.holder ?? undefined },
    originalNotes: original ? noteKeysOf(original) : null,
  });
};
