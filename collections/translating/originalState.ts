import { NotFound, type PayloadRequest } from 'payload';
import type { Fingerprints } from '../../src/domain/commentary/fingerprints';
import { fingerprintsOf } from '../../src/domain/commentary/fingerprints';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { stalenessOf, type Part } from '../../src/domain/commentary/staleness';
import type { OriginalState, Parts } from '../../src/domain/translating/originalState';
import { partsNamed } from '../../src/domain/translating/partsNamed';
import type { Commentary } from '../../src/payload-types';
import { readPagePaths } from '../commentaries/checklist/pagePaths';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import { SLUGS } from '../slugs';
import { publishedVersion } from './publishedState';
import { refuseState } from './refuseTask';

/** Older publications than so many are not looked through for what a part said. */
const MOST_VERSIONS = 30;

/** A translation and its original, both as their rows are. @throws NotFound; APIError 409 where it is no translation. */
export const translationOf = async (
  req: PayloadRequest,
  id: string,
): Promise<{ translation: Commentary; original: Commentary }> => {
  const translation = await storedEdition(req, id);
  if (!translation) throw new NotFound(req.t);
  const original = await storedEdition(req, idOf(translation.original));
  return original
    ? { translation, original }
    : refuseState(req, 'refusal.translate.noOriginal', { title: translation.title ?? '' });
};

/** Every published text of an original, that which a translation was made from first, then the newest. */
const publishedTexts = async (req: PayloadRequest, original: string, first: string | undefined): Promise<Parts[]> => {
  const { docs } = await req.payload.db.findVersions<Commentary>({
    collection: SLUGS.commentaries,
    where: { and: [{ parent: { equals: original } }, { 'version._status': { equals: 'published' } }] },
    sort: '-createdAt',
    limit: MOST_VERSIONS,
    pagination: false,
    req,
  });
  const based = docs.filter(({ id }) => id === first);
  return [...based, ...docs.filter(({ id }) => id !== first)].map(({ version }) => narrowEdition(version));
};

/** How the original of a translation stands beside the state the translation follows. */
export const originalStateOf = async (req: PayloadRequest, id: string): Promise<OriginalState> => {
  const { translation, original } = await translationOf(req, id);
  const isPublished = original._status === 'published';
  const was = (translation.translation?.fingerprints ?? null) as Fingerprints | null;
  const changes = was && isPublished ? stalenessOf(was, fingerprintsOf(narrowEdition(original))) : [];
  const parts: Part[] = changes.filter(({ change }) => change !== 'added').map(({ part }) => part);
  const basedOn = translation.translation?.basedOnVersion ?? undefined;
  const { language, title, year, sequence } = original;
  return {
    original: {
      id: original.id,
      title,
      language,
      number: year && sequence ? { year, sequence } : null,
      versionId: isPublished ? await publishedVersion(req, original.id) : null,
      path: isPublished ? (await readPagePaths(req)).edition(original) : null,
    },
    known: was !== null,
    changes,
    then:
      was && parts.length > 0
        ? partsNamed(parts, was, await publishedTexts(req, original.id, basedOn))
        : { blocks: [], notes: [] },
  };
};
