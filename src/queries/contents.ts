import type { Payload } from 'payload';
import type { Locale } from '../../locales/index';
import { findForAnyone } from './anyone';
import { idOf } from './fromPayload';

/** How many editions are published in each year of each series, by series id; latest year first. */
export type YearCounts = Map<string, { year: number; count: number }[]>;

/** Counts the published editions of one language by series and year. */
export const countYears = async (payload: Payload, language: Locale): Promise<YearCounts> => {
  const rows = await findForAnyone<{ series?: unknown; year?: number | null }>(payload, 'commentaries', {
    where: { language: { equals: language } },
    select: { series: true, year: true },
  });
  const counts = new Map<string, Map<number, number>>();
  for (const { series, year } of rows) {
    const id = idOf(series);
    if (!id || !year) continue;
    const years = counts.get(id) ?? counts.set(id, new Map()).get(id)!;
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([id, years]) => [
      id,
      [...years].map(([year, count]) => ({ year, count })).sort((a, b) => b.year - a.year),
    ]),
  );
};
