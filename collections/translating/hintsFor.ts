import type { PayloadRequest } from 'payload';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { namesIn, type TranslationHints } from '../../src/domain/translating/hints';
import { knownNames } from './knownNames';
import { linkHints } from './linkHints';
import { translationOf } from './originalState';

/**
 * What the house knows of the published text of a translation's original: which of its links lead to an edition that there
 * is in the translation's language, and how names that stand in it are written there. Nothing where it is not published.
 */
export const hintsFor = async (req: PayloadRequest, id: string): Promise<TranslationHints> => {
  const { translation, original } = await translationOf(req, id);
  if (original._status !== 'published') return { links: [], names: [] };
  const text = narrowEdition(original);
  return {
    links: await linkHints(req, text, translation.language),
    names: namesIn(text, await knownNames(req, original.language, translation.language), original.language),
  };
};
