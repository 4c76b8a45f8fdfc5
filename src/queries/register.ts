import type { Payload, Where } from 'payload';
import type { Locale } from '../../locales/index';
import type { EditionListItem } from '../domain/commentary/viewModel';
import { namesGaps, registerGap, type RegisterGap } from '../domain/registerGaps';
import { findForAnyone } from './anyone';
import { LINE_COLUMNS, type EditionRow } from './fromPayload';
import { listItems, type Part } from './lists';
import type { Names } from './names';
import type { Tallies, YearCount } from './tallies';

/** A year of a series as far as one page of it shows it. */
export type RegisterYear = { year: number; items: EditionListItem[]; gap: RegisterGap | null };

type Asked = Part & { language: Locale; series: string; year?: number };

const readItems = async (payload: Payload, names: Names, asked: Asked): Promise<EditionListItem[]> => {
  const and: Where[] = [{ language: { equals: asked.language } }, { series: { equals: asked.series } }];
  if (asked.year !== undefined) and.push({ year: { equals: asked.year } });
  const rows = await findForAnyone<EditionRow>(payload, 'commentaries', {
    select: LINE_COLUMNS,
    where: { and },
    sort: ['-year', '-sequence'],
    limit: asked.size,
    page: asked.page,
  });
  return listItems(payload, names, rows);
};

/** Years in which nothing is published now, where they belong among the others: on the page that would show them. */
const emptyYears = (years: YearCount[], { page, size }: Part): YearCount[] => {
  const total = years.reduce((sum, { count }) => sum + count, 0);
  const last = Math.max(1, Math.ceil(total / size));
  let before = 0;
  return years.filter(({ count }) => {
    const at = Math.min(last, Math.floor(before / size) + 1);
    before += count;
    return count === 0 && at === page;
  });
};

/**
 * A part of a series' register in one language, or of one of its years: latest year first, highest number first, each
 * year with what it lacks. Withdrawn editions are published records and no gap.
 */
export const readRegister = async (
  payload: Payload,
  names: Names,
  tallies: Tallies,
  asked: Asked,
): Promise<RegisterYear[]> => {
  const [items, register] = await Promise.all([
    readItems(payload, names, asked),
    tallies.register(asked.language).then((all) => all.get(asked.series) ?? []),
  ]);
  const counts = register.filter(({ year }) => asked.year === undefined || year === asked.year);
  const shown = [...items.map(({ number }) => number.year), ...emptyYears(counts, asked).map(({ year }) => year)];
  const years = [...new Set(shown)]
    .sort((a, b) => b - a)
    .map(async (year): Promise<RegisterYear> => {
      const own = items.filter(({ number }) => number.year === year);
      const count = counts.find((one) => one.year === year);
      if (!count) return { year, items: own, gap: null };
      const isWhole = own.length === count.count || !namesGaps(count);
      const sequences = isWhole
        ? own.map(({ number }) => number.sequence)
        : await tallies.sequences(asked.series, asked.language, year);
      return { year, items: own, gap: registerGap(count, sequences) };
    });
  return Promise.all(years);
};
