import type { Locale } from '../../locales/index';
import { parsePath, type ParsedPath } from '../../src/routing/parsePath';
import { isPage } from '../crawl/answer';
import type { Site, Visited } from '../crawl/crawl';

/** Every kind of page that readers are shown and that has an address of its own. */
export const PAGE_KINDS = [
  'home',
  'home, a later page',
  'series',
  'year',
  'article with a translation',
  'article without a translation',
  'withdrawn article',
  'side by side',
  'topic',
  'topics',
  'person',
  'people',
  'corrections',
  'page of the house',
] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

type Asked<K extends ParsedPath['kind']> = Extract<ParsedPath, { kind: K }>;

const kindOfEdition = ({ rest }: Asked<'edition'>, { status, facts }: Visited): PageKind | undefined => {
  if (rest) return rest.kind === 'side-by-side' ? 'side by side' : undefined;
  if (status === 410) return 'withdrawn article';
  return facts.alternates.length > 0 ? 'article with a translation' : 'article without a translation';
};

const kindOf = (page: Visited, asked: ParsedPath, isSeries: (segment: string) => boolean): PageKind | undefined => {
  switch (asked.kind) {
    case 'home':
      return asked.page === 1 ? 'home' : 'home, a later page';
    case 'series':
      return isSeries(asked.segment) ? 'series' : 'page of the house';
    case 'edition':
      return kindOfEdition(asked, page);
    case 'year':
    case 'topic':
    case 'topics':
    case 'person':
    case 'people':
    case 'corrections':
      return asked.kind;
    default:
      return undefined;
  }
};

/** Pages of the house are few, and each is written by hand. */
const HOW_MANY: Partial<Record<PageKind, number>> = { 'page of the house': 4 };

/** Pages of each kind in a language, as the site has them: the longest, which have the most that could be wrong. */
export const examplesIn = ({ visited }: Site, language: Locale): Map<PageKind, string[]> => {
  const own = [...visited.values()]
    .filter((one) => isPage(one) && one.status !== 404)
    .sort((one, other) => other.bytes.length - one.bytes.length)
    .map((page) => ({ page, asked: parsePath(page.path) }))
    .filter(({ asked }) => 'language' in asked && asked.language === language);
  const segments = new Set(own.flatMap(({ asked }) => (asked.kind === 'edition' ? asked.segment : [])));
  const ofKind = Map.groupBy(own, ({ page, asked }) => kindOf(page, asked, (segment) => segments.has(segment)));
  return new Map(
    PAGE_KINDS.map((kind) => [
      kind,
      (ofKind.get(kind) ?? []).slice(0, HOW_MANY[kind] ?? 1).map(({ page }) => page.path),
    ]),
  );
};
