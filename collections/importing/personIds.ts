import type { PayloadRequest, Where } from 'payload';
import { SLUGS } from '../slugs';

/** The people of these names, in any script they are known in; who is not known yet is added. */
export const personIds = async (req: PayloadRequest, names: string[]): Promise<string[]> => {
  const { payload } = req;
  const overrideAccess = true;
  const ids: string[] = [];
  for (const name of new Set(names)) {
    const where: Where = { or: [{ name: { equals: name } }, { 'names.name': { equals: name } }] };
    const { docs } = await payload.find({ collection: SLUGS.people, where, limit: 1, depth: 0, overrideAccess, req });
    ids.push(
      docs[0]?.id ??
        (await payload.create({ collection: SLUGS.people, data: { name }, depth: 0, overrideAccess, req })).id,
    );
  }
  return ids;
};
