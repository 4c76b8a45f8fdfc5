import type { Payload, Where } from 'payload';
import type { Locale } from '../../locales/index';
import type { SiblingEdition } from '../domain/commentary/model';
import type { Commentary } from '../payload-types';
import { editionPath } from '../routing/paths';
import { findForAnyone, siftForAnyone } from './anyone';
import type { Names, SeriesName } from './names';
import { siblingsOf } from './siblings';

/** A stretch of the register: the places `from` to `to`, both included, of one series, language and year. */
export type Stretch = { series: SeriesName; language: Locale; year: number; from: number; to: number };

/** A published edition as a sitemap lists it. */
export type ListedEdition = {
  language: Locale;
  path: string;
  /** Instant of the last change of its text, or of its publication. */
  changedAt: string;
  /** The work's other editions that can be read. */
  siblings: SiblingEdition[];
};

const COLUMNS = {
  slug: true,
  language: true,
  series: true,
  sequence: true,
  publishedAt: true,
  contentChangedAt: true,
  amendedOn: true,
  original: true,
  translated: true,
  withdrawal: { on: true },
  _status: true,
} as const;

type Row = Pick<Commentary, Exclude<keyof typeof COLUMNS, '_status'> | 'id'>;

const later = (one: string, other: string | null | undefined): string => (other && other > one ? other : one);

/** A day as the instant in UTC at which it begins. */
const dayAsInstant = (day: string | null | undefined): string | undefined => (day ? `${day}T00:00:00.000Z` : undefined);

const placesOf = ({ series, language, year, from, to }: Stretch): Where[] => [
  { language: { equals: language } },
  { series: { equals: series.id } },
  { year: { equals: year } },
  { sequence: { greater_than_equal: from, less_than_equal: to } },
];

/** Whether any edition in a stretch of the register can be read. */
export const holdsAny = async (payload: Payload, stretch: Stretch): Promise<boolean> => {
  const and = [...placesOf(stretch), { 'withdrawal.on': { exists: false } }];
  const select = { sequence: true } as const;
  return (await findForAnyone(payload, 'commentaries', { where: { and }, select, limit: 1 })).length > 0;
};

/** The editions in a stretch of the register that can be read: not those withdrawn. One range of the register's index. */
export const readStretch = async (payload: Payload, names: Names, stretch: Stretch): Promise<ListedEdition[]> => {
  const { series, language, year } = stretch;
  const found = await siftForAnyone<Row>(payload, 'commentaries', {
    where: { and: placesOf(stretch) },
    select: COLUMNS,
    sort: 'sequence',
  });
  const rows = found.filter(({ withdrawal }) => !withdrawal?.on);
  const siblings = await siblingsOf(payload, names, rows);
  return rows.flatMap((row): ListedEdition[] => {
    const { sequence, publishedAt, slug } = row;
    if (!sequence || !publishedAt) return [];
    return [
      {
        language,
        path: editionPath({ language, segment: series.segment[language], year, sequence, slug: slug || row.id }),
        changedAt: [row.contentChangedAt, dayAsInstant(row.amendedOn)].reduce<string>(later, publishedAt),
        siblings: (siblings.get(row.id) ?? []).filter(({ withdrawn }) => !withdrawn),
      },
    ];
  });
};
