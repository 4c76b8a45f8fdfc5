import type { Payload } from 'payload';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../locales/index';
import type { HouseSettings, PersonName, PictureFile, TopicName } from '../domain/commentary/model';
import { isMostlyNotLatin, suggestLang } from '../domain/commentary/script';
import { DEFAULT_WORDS_PER_MINUTE } from '../domain/commentary/readingTime';
import { freePagePath, personPath, topicPath } from '../routing/paths';
import { nameTag, SITE_TAG } from '../routing/tags';
import { findForAnyone } from './anyone';
import { rightsOfHouse, type House } from './house';
import { createMemory } from './memory';

type InEach<T> = Partial<Record<Locale, T | null>>;
type SeriesRow = { id: string; code: string; name: InEach<string>; segment: InEach<string> };
type PersonRow = {
  id: string;
  name: string;
  institution?: boolean | null;
  slug?: string | null;
  names?: { language: string; name: string }[] | null;
};
type TopicRow = { id: string; name: InEach<string>; slug: InEach<string> };
type PageRow = {
  id: string;
  title: InEach<string>;
  slug: InEach<string>;
  formerSlugs?: string[] | null;
  place: FreePageName['place'];
};
type MediaRow = {
  id: string;
  url?: string | null;
  filename?: string | null;
  alt: string;
  width?: number | null;
  height?: number | null;
};

/** A page of the house's own in one language. `path` is its address there. */
export type FreePageName = {
  id: string;
  title: string;
  slug: string;
  /** Of every language, as `formerSlug` writes them. */
  formerSlugs: string[];
  path: string;
  place: 'header' | 'footer' | 'none';
};

export type SeriesName = { id: string; code: string; name: Record<Locale, string>; segment: Record<Locale, string> };

/** What stands in many pages under one name: kept after the first reading, forgotten by tag when it changes. */
export type Names = {
  series(): Promise<SeriesName[]>;
  person(id: string, language: Locale): Promise<PersonName | undefined>;
  topic(id: string, language: Locale): Promise<TopicName | undefined>;
  /** The pages of the house's own that exist in a language, in their order. */
  pages(language: Locale): Promise<FreePageName[]>;
  picture(id: string): Promise<PictureFile | undefined>;
  house(): Promise<House>;
  forget(tags: readonly string[]): void;
};

const inEach = (values: InEach<string>, otherwise: string): Record<Locale, string> =>
  Object.fromEntries(
    LOCALES.map((locale) => [locale, values[locale] || values[DEFAULT_LOCALE] || otherwise]),
  ) as Record<Locale, string>;

/** People and pictures beyond this are read anew: the names of a house of ordinary size all fit. */
const LIMIT = 10_000;

const PAGE_COLUMNS = { title: true, slug: true, formerSlugs: true, place: true, order: true } as const;

/** Opens the names of one database; every reader of this process shares them. */
export const createNames = (payload: Payload): Names => {
  const { once, forget } = createMemory(LIMIT);

  const row = async <Row>(collection: 'people' | 'topics' | 'media', id: string): Promise<Row | undefined> =>
    (await findForAnyone<Row>(payload, collection, { where: { id: { equals: id } }, limit: 1 }))[0];

  return {
    series: () =>
      once('series', async () => {
        const rows = await findForAnyone<SeriesRow>(payload, 'series', { sort: 'createdAt' });
        return rows.map(({ id, code, name, segment }) => ({
          id,
          code,
          name: inEach(name, code),
          segment: inEach(segment, code),
        }));
      }),
    person: async (id, language) => {
      const found = await once(nameTag('person', id), () => row<PersonRow>('people', id));
      if (!found) return undefined;
      const own = found.names?.find((form) => form.language === language)?.name;
      const name = own ?? found.name;
      const lang = suggestLang(name);
      return {
        name,
        ...(lang ? { lang } : {}),
        ...(lang && !isMostlyNotLatin(found.name) ? { latin: found.name } : {}),
        ...(found.slug ? { path: personPath(language, found.slug) } : {}),
        ...(found.institution ? { institution: true as const } : {}),
      };
    },
    topic: async (id, language) => {
      const found = await once(nameTag('topic', id), () => row<TopicRow>('topics', id));
      const [name, slug] = [found?.name[language], found?.slug[language]];
      return name && slug ? { name, path: topicPath(language, slug) } : undefined;
    },
    pages: async (language) => {
      const found = await once('page', () =>
        findForAnyone<PageRow>(payload, 'pages', { select: PAGE_COLUMNS, sort: 'order' }),
      );
      return found.flatMap(({ id, title, slug, formerSlugs, place }): FreePageName[] => {
        const [own, at] = [title[language], slug[language]];
        if (!own || !at) return [];
        return [{ id, title: own, slug: at, formerSlugs: formerSlugs ?? [], path: freePagePath(language, at), place }];
      });
    },
    picture: (id) =>
      once(nameTag('media', id), async () => {
        const found = await row<MediaRow>('media', id);
        if (!found?.filename) return undefined;
        const src = `/api/media/file/${encodeURIComponent(found.filename)}`;
        return { id, src, alt: found.alt, width: found.width ?? undefined, height: found.height ?? undefined };
      }),
    house: () =>
      once(SITE_TAG, async () => {
        const found = (await payload.db.findGlobal({ slug: 'site', locale: 'all' })) ?? {};
        const settings: HouseSettings = {
          name: inEach((found.name ?? {}) as InEach<string>, 'Dipnot'),
          timeZone: found.timeZone || 'Europe/Istanbul',
          wordsPerMinute: { ...DEFAULT_WORDS_PER_MINUTE, ...found.wordsPerMinute },
        };
        return {
          settings,
          description: inEach((found.description ?? {}) as InEach<string>, ''),
          email: typeof found.email === 'string' && found.email ? found.email : undefined,
          rights: rightsOfHouse(inEach((found.holder ?? {}) as InEach<string>, ''), found.firstYear),
        };
      }),
    forget: (tags) => {
      for (const tag of tags) forget(/^(?:series|page)(?=:)/.exec(tag)?.[0] ?? tag);
    },
  };
};
