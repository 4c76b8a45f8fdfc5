import type { PayloadRequest } from 'payload';
import { DEFAULT_LOCALE, type Locale } from '../../locales/index';
import type { Counter } from '../../src/payload-types';
import { SLUGS } from '../slugs';

type Row = { id: string; segment?: Partial<Record<Locale, string | null>> | null };

/** The segments that series answer to in a language, by series id: their own, or the default language's where they have none. */
export const segmentsIn = async (req: PayloadRequest, locale: Locale): Promise<Map<string, string>> => {
  const { docs } = await req.payload.db.find<Row>({
    collection: SLUGS.series,
    limit: 0,
    locale: 'all',
    pagination: false,
    req,
  });
  return new Map(docs.map(({ id, segment }) => [id, segment?.[locale] || segment?.[DEFAULT_LOCALE] || '']));
};

/** Whether the register of a series has given a number in a language: its addresses there are in the world. */
export const hasNumbers = async (req: PayloadRequest, series: string, locale: Locale): Promise<boolean> => {
  const { docs } = await req.payload.db.find<Counter>({
    collection: SLUGS.counters,
    limit: 1,
    pagination: false,
    req,
    where: { key: { like: `${series}/${locale}/` } },
  });
  return docs.length > 0;
};
