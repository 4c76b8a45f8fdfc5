import type { PayloadRequest } from 'payload';
import type { Locale } from '../../../locales/index';
import type { TouchedPage } from '../../../src/domain/commentary/checklist';
import type { Commentary } from '../../../src/payload-types';
import {
  correctionsPath,
  feedPath,
  homePath,
  peoplePath,
  personPath,
  seriesPath,
  SITEMAP_PATH,
  topicPath,
  topicsPath,
  yearPath,
} from '../../../src/routing/paths';
import { readTag, type ReadTag } from '../../../src/routing/readTag';
import { tagsTouchedBy } from '../../../src/routing/tags';
import { sentence } from '../../sentence';
import { SLUGS } from '../../slugs';
import { taggedEdition } from '../taggedEdition';
import { rowsInEveryLanguage, type InEach } from './inEveryLanguage';
import type { PagePaths } from './pagePaths';

type Named = { id: string; name: string | InEach; slug: string | InEach | null };

const withFeed = (name: string, path: string): TouchedPage => ({ name, path, feed: feedPath(path, 'xml') });

const namesOf = async (req: PayloadRequest, collection: 'topics' | 'people', ids: string[]): Promise<Named[]> =>
  ids.length === 0 ? [] : rowsInEveryLanguage<Named>(req, SLUGS[collection], { id: { in: ids } });

const inLanguage = (value: string | InEach | null | undefined, language: Locale): string | undefined =>
  (typeof value === 'string' ? value : value?.[language]) ?? undefined;

type Names = { topics: Named[]; people: Named[]; paths: PagePaths; others: Commentary[] };

const worksPage = (req: PayloadRequest, tag: Extract<ReadTag, { kind: 'works' }>, names: Names): TouchedPage | null => {
  const rows = tag.of === 'topic' ? names.topics : names.people;
  const row = rows.find(({ id }) => id === tag.id);
  const [name, slug] = [inLanguage(row?.name, tag.language), inLanguage(row?.slug, tag.language)];
  if (!name || !slug) return null;
  if (tag.of === 'person') {
    return { name: sentence(req, 'touched.person', { name }), path: personPath(tag.language, slug) };
  }
  return withFeed(sentence(req, 'touched.topic', { name }), topicPath(tag.language, slug));
};

const pageOf = (req: PayloadRequest, tag: ReadTag, names: Names): TouchedPage | null => {
  if (tag.kind === 'sitemap') return { name: sentence(req, 'touched.sitemap'), path: SITEMAP_PATH };
  if (tag.kind === 'edition') {
    const other = names.others.find(({ id }) => id === tag.id);
    const path = other ? names.paths.edition(other) : null;
    return other && path ? { name: sentence(req, 'touched.edition', { title: other.title }), path } : null;
  }
  const { language } = tag;
  const spoken = { language: sentence(req, `admin.language.${language}`) };
  switch (tag.kind) {
    case 'home':
      return withFeed(sentence(req, 'touched.home', spoken), homePath(language));
    case 'corrections':
      return { name: sentence(req, 'touched.corrections', spoken), path: correctionsPath(language) };
    case 'works':
      return worksPage(req, tag, names);
    case 'allWorks':
      return tag.of === 'topic'
        ? { name: sentence(req, 'touched.topics', spoken), path: topicsPath(language) }
        : { name: sentence(req, 'touched.people', spoken), path: peoplePath(language) };
    case 'place':
      return null;
  }
  const series = names.paths.series(tag.series, language);
  if (!series) return null;
  if (tag.kind === 'series') return withFeed(series.name, seriesPath(language, series.segment));
  const name = sentence(req, 'touched.year', { series: series.name, year: tag.year });
  return { name, path: yearPath(language, series.segment, tag.year) };
};

/**
 * The pages that show something of an edition and change with it, beside its own, in the words of who asks. What they are
 * is known from the labels that the publication will name.
 * @param editions the edition as it will be, as readers have it now, and the other published editions of the work.
 */
export const touchedPages = async (
  req: PayloadRequest,
  editions: { edition: Commentary; before: Commentary | null; others: Commentary[] },
  paths: PagePaths,
): Promise<TouchedPage[]> => {
  const { edition, before, others } = editions;
  const tags = tagsTouchedBy({
    edition: taggedEdition(edition),
    before: before ? taggedEdition(before) : undefined,
    siblings: others.map(taggedEdition),
  }).flatMap((tag) => readTag(tag) ?? []);
  const idsOf = (of: 'topic' | 'person') => [
    ...new Set(tags.flatMap((tag) => (tag.kind === 'works' && tag.of === of ? tag.id : []))),
  ];
  const isCorrected = Boolean(edition.corrections?.length || edition.withdrawal?.on);
  const names: Names = {
    topics: await namesOf(req, 'topics', idsOf('topic')),
    people: await namesOf(req, 'people', idsOf('person')),
    paths,
    others,
  };
  // Every publication names the list of corrections; it shows this edition only where there is something to correct.
  return tags
    .filter(({ kind }) => kind !== 'corrections' || isCorrected)
    .flatMap((tag) => pageOf(req, tag, names) ?? []);
};
