import type { Payload, Where } from 'payload';
import { LOCALES } from '../../../locales/index';
import type { Existing } from '../translating/translationsOf';
import { MOST_ROWS, type Listed, type UntranslatedRow } from './queue';

const PAGE = 500;
const ALL = { collection: 'commentaries', depth: 0 } as const;
const ORIGINALS: Where[] = [
  { _status: { equals: 'published' } },
  { original: { exists: false } },
  { 'withdrawal.on': { exists: false } },
];

const existingOf = async (payload: Payload, originals: string[]): Promise<Map<string, Existing[]>> => {
  const { docs } = await payload.find({
    ...ALL,
    overrideAccess: true,
    where: { original: { in: originals } },
    pagination: false,
    select: { language: true, original: true },
  });
  const existing = new Map<string, Existing[]>();
  for (const { id, language, original } of docs) {
    const key = String(original);
    existing.set(key, [...(existing.get(key) ?? []), { id, language }]);
  }
  return existing;
};

/**
 * Published originals that lack a translation, begun or published, in a language of the house; the oldest first. Read by
 * the page, an original's translations with it: what asks for "none" row by row no index answers.
 */
export const untranslatedOriginals = async (payload: Payload): Promise<Listed<UntranslatedRow>> => {
  const rows: UntranslatedRow[] = [];
  let all = 0;
  for (let page = 1, isMore = true; isMore; page += 1) {
    const select = { title: true, language: true } as const;
    const where = { and: ORIGINALS };
    const found = await payload.find({
      ...ALL,
      overrideAccess: true,
      where,
      sort: 'publishedAt',
      limit: PAGE,
      page,
      select,
    });
    const ids = found.docs.map(({ id }) => id);
    const existing = ids.length === 0 ? new Map<string, Existing[]>() : await existingOf(payload, ids);
    for (const { id, title, language: from } of found.docs) {
      const own = existing.get(id) ?? [];
      if (own.length >= LOCALES.length - 1) continue;
      all += 1;
      if (rows.length < MOST_ROWS) rows.push({ original: id, title, from, existing: own });
    }
    isMore = found.hasNextPage;
  }
  return { rows, all };
};
