import type { Payload } from 'payload';
import type { Locale } from '../../../locales/index';

/** A translation that is there: its id and language. */
export type Existing = { id: string; language: Locale };

/** The translations of an original, drafts with them. For the staff, who read every edition. */
export const translationsOf = async (payload: Payload, original: string): Promise<Existing[]> => {
  const { docs } = await payload.find({
    collection: 'commentaries',
    where: { original: { equals: original } },
    depth: 0,
    pagination: false,
    select: { language: true },
    overrideAccess: true,
  });
  return docs.flatMap(({ id, language }) => (language ? [{ id, language }] : []));
};
