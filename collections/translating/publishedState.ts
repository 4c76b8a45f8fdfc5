import type { PayloadRequest } from 'payload';
import { fingerprintsOf } from '../../src/domain/commentary/fingerprints';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import type { Commentary } from '../../src/payload-types';
import { storedEdition } from '../commentaries/storedEdition';
import { SLUGS } from '../slugs';

type Translation = NonNullable<Commentary['translation']>;
/** What a translation keeps of the state of its original it follows. */
export type Following = Pick<Translation, 'basedOnVersion' | 'fingerprints' | 'acknowledgedAt'>;

export const FOLLOWS_NOTHING: Following = { basedOnVersion: null, fingerprints: null, acknowledgedAt: null };

/** An edition as readers are served it; null where it is not published. */
export const publishedState = async (req: PayloadRequest, id: string | undefined): Promise<Commentary | null> => {
  const stored = await storedEdition(req, id);
  return stored?._status === 'published' ? stored : null;
};

/** The version that was stored with an edition's latest publication. */
export const publishedVersion = async (req: PayloadRequest, id: string): Promise<string | null> => {
  const { docs } = await req.payload.db.findVersions<Commentary>({
    collection: SLUGS.commentaries,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    select: { parent: true },
    req,
  });
  return docs[0]?.id ?? null;
};

/** That which a translation follows that is made from `original` as it stands. */
export const followingOf = async (req: PayloadRequest, original: Commentary): Promise<Following> => ({
  basedOnVersion: await publishedVersion(req, original.id),
  fingerprints: fingerprintsOf(narrowEdition(original)),
  acknowledgedAt: null,
});
