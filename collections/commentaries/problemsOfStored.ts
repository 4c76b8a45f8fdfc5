import type { PayloadRequest } from 'payload';
import type { Checklist } from '../../src/domain/commentary/checklist';
import { inReadingOrder, numberNotes } from '../../src/domain/commentary/numbering';
import type { Problem } from '../../src/domain/commentary/problem';
import { suggestedIn } from '../../src/domain/commentary/suggestedBlocks';
import { problemsOf } from '../../src/domain/commentary/problems';
import { standingOf } from '../../src/domain/commentary/standing';
import type { Commentary } from '../../src/payload-types';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { idOf, storedEdition } from './storedEdition';

/** What a translation is judged beside: how its original stands, its blocks, and its notes in reading order. */
type Compared = Pick<Checklist, 'originalBlocks' | 'originalIs' | 'originalNotes'>;

/** The original as far as it is compared; nothing where an edition translates none that is here. */
export const originalOf = async (
  req: PayloadRequest,
  { original }: Partial<Pick<Commentary, 'original'>>,
): Promise<Compared> => {
  const stored = await storedEdition(req, idOf(original));
  if (!stored) return { originalBlocks: null, originalIs: null, originalNotes: null };
  const { blocks, notes } = narrowEdition(stored);
  const inOrder = inReadingOrder(notes, numberNotes(blocks));
  return {
    originalBlocks: blocks,
    originalIs: standingOf(stored),
    originalNotes: inOrder.map(({ key, paragraphs, lang, address }) => ({ key, paragraphs, lang, address })),
  };
};

/**
 * Every problem of an edition as it would be published: the stored shape handed to the domain's one list.
 * @param compared what `originalOf` says, where it has been asked already.
 */
export const problemsOfStored = async (
  req: PayloadRequest,
  data: Partial<Commentary>,
  compared?: Compared,
): Promise<Problem[]> =>
  problemsOf({
    ...narrowEdition(data as Commentary),
    language: data.language,
    title: data.title ?? undefined,
    standfirst: data.standfirst ?? undefined,
    authors: data.authors ?? [],
    rights: { holder: data.rights?.holder ?? undefined },
    ...(compared ?? (await originalOf(req, data))),
    waived: Boolean(data.translation?.waiver?.trim()),
    suggested: suggestedIn(data.translation?.suggested),
  });
