import { Forbidden, type PayloadRequest } from 'payload';
import type { Commentary } from '../../../src/payload-types';
import { askerOf } from '../../access/accessOf';
import { SLUGS } from '../../slugs';
import { slugOf } from '../fields/editionSlug';
import { storedEdition } from '../storedEdition';

/** An edition as a save would have it, and the row readers are served from (null before the first save). */
export type AsIfSaved = { id: string | undefined; data: Partial<Commentary>; stored: Commentary | null };

type Values = Record<string, unknown>;

/** A group that is sent in part keeps its other members, as in a save; a text is no group. */
const GROUPS = ['claim', 'rights', 'originalPublication', 'translation', 'withdrawal'];

const merged = (before: Values, sent: Values): Values => ({
  ...before,
  ...Object.fromEntries(
    Object.entries(sent).map(([name, value]) =>
      GROUPS.includes(name)
        ? [name, { ...(before[name] as object | null), ...(value as object | null) }]
        : [name, value],
    ),
  ),
});

/**
 * What is stored of an edition, with what was sent laid over it as a save would.
 * @param id undefined for an edition that was never saved.
 * @throws Forbidden for whoever is not of the staff; NotFound.
 */
export const asIfSaved = async (req: PayloadRequest, id: string | undefined): Promise<AsIfSaved> => {
  if (askerOf(req) === 'anyone') throw new Forbidden(req.t);
  const latest =
    id === undefined
      ? undefined
      : await req.payload.findByID({
          collection: SLUGS.commentaries,
          id,
          draft: true,
          depth: 0,
          overrideAccess: false,
          req,
        });
  const stored = await storedEdition(req, id);
  const data = merged((latest ?? {}) as Values, (req.data ?? {}) as Values) as Partial<Commentary>;
  return { id, data: { ...data, slug: slugOf(data, latest) }, stored };
};
