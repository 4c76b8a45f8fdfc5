import type { Payload, Where } from 'payload';
import { fingerprintsOf, type Fingerprints } from '../../domain/commentary/fingerprints';
import { followedState } from '../../domain/commentary/followedState';
import { lagOf } from '../../domain/commentary/lag';
import { narrowEdition } from '../../domain/commentary/narrowEdition';
import { stalenessOf } from '../../domain/commentary/staleness';
import type { Commentary } from '../../payload-types';
import { MOST_ROWS, type Listed, type StaleRow } from './queue';

const PAGE = 500;
const collection = 'commentaries';
/** For the staff, who read every edition; what pages keep for themselves is read too. */
const ALL = { collection, depth: 0, pagination: false, showHiddenFields: true } as const;

type Original = Pick<Commentary, 'id' | 'contentChangedAt' | 'textPrint'>;
type Translation = Pick<Commentary, 'id' | 'title' | 'language' | 'original' | 'translation'>;
type Lagging = { translation: Translation; original: Original; since: string };

const laggingOf = (translation: Translation, original: Original | undefined, timeZone: string): Lagging[] => {
  if (!original) return [];
  const { basedOn, textPrint: follows } = followedState(translation.translation);
  const { contentChangedAt, textPrint } = original;
  const siblings = [
    { isOriginal: true, contentChangedAt: contentChangedAt ?? undefined, textPrint: textPrint ?? undefined },
  ];
  const lag = lagOf({ isTranslation: true, siblings, translation: { basedOn, follows } }, timeZone);
  return lag ? [{ translation, original, since: lag.originalChangedOn }] : [];
};

/** Which parts changed is told of what is shown: it takes the originals' texts. */
const withChanges = async (payload: Payload, lagging: Lagging[]): Promise<StaleRow[]> => {
  const ids = lagging.map(({ original }) => original.id);
  const select = { body: true, notes: true } as const;
  const { docs } =
    ids.length === 0
      ? { docs: [] }
      : await payload.find({ ...ALL, overrideAccess: true, where: { id: { in: ids } }, select });
  const texts = new Map(docs.map((text) => [text.id, text]));
  return lagging.map(({ translation: { id, title, language, translation }, original, since }) => {
    const [was, text] = [translation?.fingerprints as Fingerprints | null | undefined, texts.get(original.id)];
    const changes = was && text ? stalenessOf(was, fingerprintsOf(narrowEdition(text))) : [];
    return { edition: id, title, language, since, changes };
  });
};

const CHANGED: Where = {
  and: [
    { _status: { equals: 'published' } },
    { translated: { equals: true } },
    { contentChangedAt: { exists: true } },
    { 'withdrawal.on': { exists: false } },
  ],
};

/** Those of the originals' published translations that lag, in the order of the originals. */
const laggingBehind = async (payload: Payload, originals: Original[], timeZone: string): Promise<Lagging[]> => {
  if (originals.length === 0) return [];
  const known = new Map(originals.map((original, place) => [original.id, { original, place }]));
  const { docs } = await payload.find({
    ...ALL,
    overrideAccess: true,
    where: { and: [{ original: { in: [...known.keys()] } }, { _status: { equals: 'published' } }] },
    select: { title: true, language: true, original: true, translation: true },
  });
  return docs
    .flatMap((translation) => laggingOf(translation, known.get(String(translation.original))?.original, timeZone))
    .sort((one, other) => known.get(one.original.id)!.place - known.get(other.original.id)!.place);
};

/**
 * Published translations whose original says something else since, those that lag longest first. Read by the page of
 * originals: a database takes no list of ids without end.
 */
export const staleTranslations = async (payload: Payload, timeZone: string): Promise<Listed<StaleRow>> => {
  const shown: Lagging[] = [];
  let all = 0;
  for (let page = 1, isMore = true; isMore; page += 1) {
    const { docs, hasNextPage } = await payload.find({
      ...ALL,
      pagination: true,
      overrideAccess: true,
      where: CHANGED,
      sort: 'contentChangedAt',
      select: { contentChangedAt: true, textPrint: true },
      limit: PAGE,
      page,
    });
    const lagging = await laggingBehind(payload, docs, timeZone);
    all += lagging.length;
    shown.push(...lagging.slice(0, MOST_ROWS - shown.length));
    isMore = hasNextPage;
  }
  return { rows: await withChanges(payload, shown), all };
};
