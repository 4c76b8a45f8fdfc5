import type { Payload } from 'payload';
import { idOf } from '../../collections/commentaries/storedEdition';
import { SLUGS } from '../../collections/slugs';
import type { Env } from '../platform/env';
import type { Commentary } from '../payload-types';
import { absoluteUrl, editionPath } from '../routing/paths';

/** The canonical address of a published edition. */
export const addressOf = async (payload: Payload, env: Env, edition: Commentary): Promise<string> => {
  const { language, year, sequence, slug, id } = edition;
  const { segment } = await payload.findByID({
    collection: SLUGS.series,
    id: idOf(edition.series) ?? '',
    locale: language,
    depth: 0,
    overrideAccess: true,
  });
  return absoluteUrl(
    env.siteUrl,
    editionPath({ language, segment, year: year ?? 0, sequence: sequence ?? 0, slug: slug || id }),
  );
};
