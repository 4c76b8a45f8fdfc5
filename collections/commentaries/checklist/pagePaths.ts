import type { PayloadRequest } from 'payload';
import type { Locale } from '../../../locales/index';
import type { Commentary } from '../../../src/payload-types';
import { editionPath } from '../../../src/routing/paths';
import { SLUGS } from '../../slugs';
import { idOf } from '../storedEdition';
import { rowsInEveryLanguage, type InEach } from './inEveryLanguage';

type SeriesRow = { id: string; name: InEach; segment: InEach };

/** Names and addresses that hang on the series. */
export type PagePaths = {
  series: (id: string, language: Locale) => { name: string; segment: string } | undefined;
  /** Null where the edition has no place in the register. */
  edition: (edition: Partial<Commentary>) => string | null;
};

/** Reads all series once, for the addresses of one answer. */
export const readPagePaths = async (req: PayloadRequest): Promise<PagePaths> => {
  const rows = await rowsInEveryLanguage<SeriesRow>(req, SLUGS.series);
  const series: PagePaths['series'] = (id, language) => {
    const row = rows.find((one) => one.id === id);
    const segment = row?.segment[language];
    return segment ? { name: row.name[language] || segment, segment } : undefined;
  };
  return {
    series,
    edition: ({ language, series: of, year, sequence, slug, id }) => {
      const segment = language && series(idOf(of) ?? '', language)?.segment;
      if (!segment || !year || !sequence) return null;
      return editionPath({ language, segment, year, sequence, slug: slug || id || '' });
    },
  };
};
