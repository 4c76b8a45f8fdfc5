import type { Payload } from 'payload';
import { fingerprintsOf, type Fingerprints } from '../../domain/commentary/fingerprints';
import { followedState } from '../../domain/commentary/followedState';
import { lagOf } from '../../domain/commentary/lag';
import { narrowEdition } from '../../domain/commentary/narrowEdition';
import { stalenessOf } from '../../domain/commentary/staleness';
import type { Commentary } from '../../payload-types';
import { MOST_ROWS, type Listed, type StaleRow } from './queue';

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

/** Published translations whose original says something else since, those that lag longest first. */
export const staleTranslations = async (payload: Payload, timeZone: string): Promise<Listed<StaleRow>> => {
  const { docs: originals } = await payload.find({
    ...ALL,
    overrideAccess: true,
    where: {
      and: [
        { _status: { equals: 'published' } },
        { translated: { equals: true } },
        { contentChangedAt: { exists: true } },
        { 'withdrawal.on': { exists: false } },
      ],
    },
    sort: 'contentChangedAt',
    select: { contentChangedAt: true, textPrint: true },
  });
  if (originals.length === 0) return { rows: [], all: 0 };
  const known = new Map(originals.map((original, place) => [original.id, { original, place }]));
  const { docs } = await payload.find({
    ...ALL,
    overrideAccess: true,
    where: { and: [{ original: { in: [...known.keys()] } }, { _status: { equals: 'published' } }] },
    select: { title: true, language: true, original: true, translation: true },
  });
  const lagging = docs
    .flatMap((translation) => laggingOf(translation, known.get(String(translation.original))?.original, timeZone))
    .sort((one, other) => known.get(one.original.id)!.place - known.get(other.original.id)!.place);
  return { rows: await withChanges(payload, lagging.slice(0, MOST_ROWS)), all: lagging.length };
};
