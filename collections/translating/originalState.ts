import { NotFound, type PayloadRequest, type Where } from 'payload';
import type { Fingerprints } from '../../src/domain/commentary/fingerprints';
import { fingerprintsOf } from '../../src/domain/commentary/fingerprints';
import { changedAfter } from '../../src/domain/commentary/lag';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import type { ReadersCopy } from '../../src/domain/commentary/readersCopy';
import { stalenessOf, type Part } from '../../src/domain/commentary/staleness';
import { dayIn } from '../../src/domain/date';
import type { OriginalState, Parts } from '../../src/domain/translating/originalState';
import { partsNamed } from '../../src/domain/translating/partsNamed';
import { stoodBehind } from '../../src/domain/translating/stoodBehind';
import type { Commentary } from '../../src/payload-types';
import { askerOf, grantFor } from '../access/accessOf';
import { readPagePaths } from '../commentaries/checklist/pagePaths';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import { readSite } from '../site/readSite';
import { SLUGS } from '../slugs';
import { suggestOf } from '../suggesting/suggestOf';
import { publishedVersion } from './publishedState';
import { refuseState } from './refuseTask';
import { taskAtDesk } from './taskAtDesk';

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

const publishedVersions = (req: PayloadRequest, original: string, and: Where[], limit: number) =>
  req.payload.db.findVersions<Commentary>({
    collection: SLUGS.commentaries,
    where: { and: [{ parent: { equals: original } }, { 'version._status': { equals: 'published' } }, ...and] },
    sort: '-createdAt',
    limit,
    pagination: false,
    select: { version: { body: true, readersCopy: true } },
    req,
  });

const textOf = ({ body, readersCopy }: Partial<Commentary>): Parts =>
  narrowEdition({ body, notes: (readersCopy as Partial<ReadersCopy> | null | undefined)?.notes });

/**
 * The parts as they said what `was` tells of them: from the version that the translation was made from, however old it
 * is; only what that one does not hold, as after some parts were settled, is looked for in the newest others.
 */
const partsThen = async (
  req: PayloadRequest,
  original: string,
  { parts, was, basedOn }: { parts: Part[]; was: Fingerprints; basedOn: string | undefined },
): Promise<Parts> => {
  if (parts.length === 0) return { blocks: [], notes: [] };
  const based = basedOn ? (await publishedVersions(req, original, [{ id: { equals: basedOn } }], 1)).docs : [];
  const first = partsNamed(
    parts,
    was,
    based.map(({ version }) => textOf(version)),
  );
  if (first.blocks.length + first.notes.length === parts.length) return first;
  const others = await publishedVersions(
    req,
    original,
    basedOn ? [{ id: { not_equals: basedOn } }] : [],
    MOST_VERSIONS,
  );
  return partsNamed(
    parts,
    was,
    [...based, ...others.docs].map(({ version }) => textOf(version)),
  );
};

/** What is published is an editor's to judge; a draft is whoever's who may work on it. */
export const mayAcknowledge = (req: PayloadRequest, { _status }: Commentary): boolean =>
  grantFor('commentaries', _status === 'published' ? 'publish' : 'update', askerOf(req)) !== undefined;

/** How the original of a translation stands beside the state the translation follows. */
export const originalStateOf = async (req: PayloadRequest, id: string): Promise<OriginalState> => {
  const { translation, original } = await translationOf(req, id);
  const isPublished = original._status === 'published';
  const was = (translation.translation?.fingerprints ?? null) as Fingerprints | null;
  const stands = was && isPublished ? fingerprintsOf(narrowEdition(original)) : null;
  const changes = was && stands ? stalenessOf(was, stands) : [];
  const parts: Part[] = changes.filter(({ change }) => change !== 'added').map(({ part }) => part);
  const basedOn = translation.translation?.basedOnVersion ?? undefined;
  const { language, title, year, sequence } = original;
  const { timeZone } = await readSite(req);
  return {
    original: {
      id: original.id,
      title,
      language,
      number: year && sequence ? { year, sequence } : null,
      versionId: isPublished ? await publishedVersion(req, original.id) : null,
      path: isPublished ? (await readPagePaths(req)).edition(original) : null,
      changedOn: dayIn(original.contentChangedAt ?? original.publishedAt ?? original.createdAt, timeZone),
    },
    known: was !== null,
    changes,
    then: was ? await partsThen(req, original.id, { parts, was, basedOn }) : { blocks: [], notes: [] },
    behind: was && stands ? stoodBehind(was, stands) : {},
    lags: was
      ? changes.length > 0
      : isPublished && changedAfter(original.contentChangedAt, translation.translation?.basedOn),
    mayAcknowledge: mayAcknowledge(req, translation),
    suggests: suggestOf(req.payload.config) !== undefined,
    task: await taskAtDesk(req, id, timeZone),
  };
};
