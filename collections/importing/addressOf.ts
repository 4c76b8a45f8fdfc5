import type { PayloadRequest } from 'payload';
import type { Commentary } from '../../src/payload-types';
import { absoluteUrl, editionPath } from '../../src/routing/paths';
import { idOf } from '../commentaries/storedEdition';
import { SLUGS } from '../slugs';

/** The canonical address of a published edition; null for a draft. */
export const addressOf = async (req: PayloadRequest, edition: Commentary): Promise<string | null> => {
  if (edition._status !== 'published') return null;
  const { language, year, sequence, slug, id } = edition;
  const { segment } = await req.payload.findByID({
    collection: SLUGS.series,
    id: idOf(edition.series) ?? '',
    locale: language,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const path = editionPath({ language, segment, year: year ?? 0, sequence: sequence ?? 0, slug: slug || id });
  return absoluteUrl(req.payload.config.serverURL, path);
};
