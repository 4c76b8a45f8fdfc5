import type { Payload, Where } from 'payload';
import { LOCALES } from '../../locales/index';
import type { SiblingEdition } from '../domain/commentary/model';
import { dayIn } from '../domain/date';
import type { Commentary } from '../payload-types';
import { editionPath } from '../routing/paths';
import { siftForAnyone } from './anyone';
import { idOf } from './fromPayload';
import type { Names } from './names';

/** A sibling with the id by which its page is tagged. */
export type Sibling = SiblingEdition & { id: string; contentChangedAt?: string };

const SELECT = {
  title: true,
  language: true,
  series: true,
  year: true,
  sequence: true,
  slug: true,
  publishedAt: true,
  contentChangedAt: true,
  textPrint: true,
  original: true,
  originalPublication: { publisher: true, publishedOn: true },
  withdrawal: { on: true },
  _status: true,
} as const;

type Grouped = Pick<Commentary, 'id' | 'original' | 'translated'>;

const groupOf = (row: Grouped): string => idOf(row.original) ?? row.id;

/** In the order in which the house names its languages. */
const byLanguage = (a: Sibling, b: Sibling): number => LOCALES.indexOf(a.language) - LOCALES.indexOf(b.language);

/** The other published editions of the same works, by the id of the edition asked about. One query, however many. */
export const siblingsOf = async (payload: Payload, names: Names, rows: Grouped[]): Promise<Map<string, Sibling[]>> => {
  const groups = [...new Set(rows.filter(({ original, translated }) => original || translated).map(groupOf))];
  const or: Where[] = [{ original: { in: groups } }, { id: { in: groups } }];
  const [found, series, house] = await Promise.all([
    groups.length === 0 ? [] : siftForAnyone<Commentary>(payload, 'commentaries', { where: { or }, select: SELECT }),
    names.series(),
    names.house(),
  ]);
  const all = found.flatMap((row): (Sibling & { group: string })[] => {
    const own = series.find(({ id }) => id === idOf(row.series));
    if (!own || !row.year || !row.sequence || !row.publishedAt) return [];
    const { language, title, year, sequence, originalPublication } = row;
    const { publisher, publishedOn } = originalPublication ?? {};
    return [
      {
        id: row.id,
        group: groupOf(row),
        language,
        title,
        path: editionPath({ language, segment: own.segment[language], year, sequence, slug: row.slug || row.id }),
        publishedOn: dayIn(row.publishedAt, house.settings.timeZone),
        isOriginal: !idOf(row.original),
        ...(publisher ? { firstPublication: { publisher, publishedOn: publishedOn ?? undefined } } : {}),
        withdrawn: Boolean(row.withdrawal?.on),
        contentChangedAt: row.contentChangedAt ?? undefined,
        textPrint: row.textPrint ?? undefined,
      },
    ];
  });
  all.sort(byLanguage);
  return new Map(rows.map((row) => [row.id, all.filter(({ id, group }) => group === groupOf(row) && id !== row.id)]));
};
