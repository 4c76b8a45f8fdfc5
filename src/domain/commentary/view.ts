import { editionPath, seriesPath } from '../../routing/paths';
import { dayIn } from '../date';
import { lagOf } from './lag';
import type { Edition, HouseSettings } from './model';
import { numberNotes } from './numbering';
import { isTranslated, provenanceOf } from './provenance';
import { readingMinutes } from './readingTime';
import { republishingOf } from './republishing';
import { heldRights, rightsLine } from './rightsLine';
import { viewBlocks } from './viewBlocks';
import type { EditionListItem, EditionView } from './viewModel';
import { viewNotes } from './viewNotes';

/** What a withdrawn edition still says of itself: not what stood in it. */
const withoutContent = (edition: Edition): Edition => ({
  ...edition,
  standfirst: undefined,
  blocks: [],
  words: 0,
  notes: [],
  hero: undefined,
  corrections: [],
});

/** What a page and a line of a list have in common. */
const shared = (edition: Edition, { timeZone, wordsPerMinute }: HouseSettings) => {
  const { language, title, standfirst, series, number, authors, withdrawal, publishedAt } = edition;
  return {
    language,
    title,
    standfirst,
    path: number ? editionPath({ language, segment: series.segment, ...number, slug: edition.slug }) : '',
    series: { code: series.code, name: series.name, path: seriesPath(language, series.segment) },
    number: number ?? null,
    publishedOn: publishedAt === undefined ? null : dayIn(publishedAt, timeZone),
    authors,
    readingMinutes: readingMinutes(edition.words, wordsPerMinute[language]),
    withdrawal: withdrawal ?? null,
  };
};

const changedOn = ({ publishedAt, contentChangedAt }: Edition, timeZone: string): string | null => {
  if (publishedAt === undefined || contentChangedAt === undefined) return null;
  return Date.parse(contentChangedAt) > Date.parse(publishedAt) ? dayIn(contentChangedAt, timeZone) : null;
};

/**
 * Everything an article page says of an edition. A withdrawn one has no body and no notes.
 * An edition that was never published has no number and the path `''`.
 */
export const toEditionView = (stored: Edition, settings: HouseSettings): EditionView => {
  const edition = stored.withdrawal ? withoutContent(stored) : stored;
  const { language, pictures, siblings, translation, rights, publishedAt, corrections } = edition;
  const { timeZone, name } = settings;
  const numbering = numberNotes(edition.blocks);
  const provenance = provenanceOf(edition);
  return {
    ...shared(edition, settings),
    changedOn: changedOn(edition, timeZone),
    provenance,
    siblings: siblings.filter(({ withdrawn }) => !withdrawn),
    withdrawnSiblings: siblings.filter(({ withdrawn }) => withdrawn),
    lacksOriginal: edition.isTranslation && !siblings.some(({ isOriginal }) => isOriginal),
    lag: lagOf(edition, timeZone),
    translators: translation?.translators ?? [],
    reviewer: translation?.reviewer ?? null,
    permission: translation?.permission ?? null,
    origin: edition.isTranslation || isTranslated(provenance) ? (translation?.origin ?? null) : null,
    topics: edition.topics,
    hero: edition.hero ?? null,
    blocks: viewBlocks(edition.blocks, { language, pictures, numbering }),
    notes: viewNotes(edition.notes, language, numbering),
    rights: rightsLine(heldRights(rights, name[language]), publishedAt, timeZone),
    republishing: republishingOf(rights),
    corrections,
  };
};

/** One line of a list. Throws where the edition was never published: such a one belongs in no list. */
export const toListItem = (stored: Edition, settings: HouseSettings): EditionListItem => {
  const edition = stored.withdrawal ? withoutContent(stored) : stored;
  const { number, publishedOn, ...rest } = shared(edition, settings);
  if (number === null || publishedOn === null) throw new Error(`Edition ${edition.id} was never published`);
  const { language, path, title } = rest;
  const others = edition.siblings.filter(({ withdrawn }) => !withdrawn);
  return {
    ...rest,
    number,
    publishedOn,
    topics: edition.topics,
    languages: [
      { language, path, title },
      ...others.map((other) => ({ language: other.language, path: other.path, title: other.title })),
    ],
  };
};
