import type { Payload } from 'payload';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../locales/index';
import type { HouseSettings, PersonName, PictureFile } from '../domain/commentary/model';
import { DEFAULT_WORDS_PER_MINUTE } from '../domain/commentary/readingTime';
import { nameTag, SITE_TAG } from '../routing/tags';
import { findForAnyone } from './anyone';
import { rightsOfHouse, type House } from './house';

type InEach<T> = Partial<Record<Locale, T | null>>;
type SeriesRow = { id: string; code: string; name: InEach<string>; segment: InEach<string> };
type PersonRow = { id: string; name: string; names?: { language: string; name: string }[] | null };
type MediaRow = {
  id: string;
  url?: string | null;
  filename?: string | null;
  alt: string;
  width?: number | null;
  height?: number | null;
};

export type SeriesName = { id: string; code: string; name: Record<Locale, string>; segment: Record<Locale, string> };

/** What stands in many pages under one name: kept after the first reading, forgotten by tag when it changes. */
export type Names = {
  series(): Promise<SeriesName[]>;
  person(id: string, language: Locale): Promise<PersonName | undefined>;
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

/** Opens the names of one database; every reader of this process shares them. */
export const createNames = (payload: Payload): Names => {
  const kept = new Map<string, Promise<unknown>>();

  const once = <T>(tag: string, read: () => Promise<T>): Promise<T> => {
    const known = kept.get(tag) as Promise<T> | undefined;
    if (known) return known;
    const reading = read();
    if (kept.size >= LIMIT) kept.clear();
    kept.set(tag, reading);
    // A failed reading must not be remembered: the next page tries again.
    reading.catch(() => kept.delete(tag));
    return reading;
  };

  const row = async <Row>(collection: 'people' | 'media', id: string): Promise<Row | undefined> =>
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
      return { name: found.names?.find((form) => form.language === language)?.name ?? found.name };
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
        return { settings, rights: rightsOfHouse(inEach((found.holder ?? {}) as InEach<string>, ''), found.firstYear) };
      }),
    forget: (tags) => {
      for (const tag of tags) kept.delete(tag.startsWith('series:') ? 'series' : tag);
    },
  };
};
