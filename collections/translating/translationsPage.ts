import { createLocalReq, type Payload } from 'payload';
import { LOCALES } from '../../locales/index';
import { fingerprintsOf, type Fingerprints } from '../../src/domain/commentary/fingerprints';
import { followedState } from '../../src/domain/commentary/followedState';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import type { ReadersCopy } from '../../src/domain/commentary/readersCopy';
import { standingOf } from '../../src/domain/commentary/standing';
import { stalenessOf } from '../../src/domain/commentary/staleness';
import { followsByPrint, unevenNotes, type PairState } from '../../src/domain/translating/pairState';
import type { Commentary } from '../../src/payload-types';
import { readPagePaths, type PagePaths } from '../commentaries/checklist/pagePaths';
import { idOf } from '../commentaries/storedEdition';
import { SLUGS } from '../slugs';

/** Rows read at a time: few enough that whoever else is served by this process hardly waits. */
const PAGE = 60;

/** Single columns of an edition's own table; its text is read only where the prints differ. */
const COLUMNS = {
  title: true,
  language: true,
  textPrint: true,
  contentChangedAt: true,
  withdrawal: { on: true },
  readersCopy: true,
  _status: true,
} as const;
const TRANSLATION_COLUMNS = {
  ...COLUMNS,
  slug: true,
  series: true,
  year: true,
  sequence: true,
  original: true,
  translation: { basedOn: true, acknowledgedAt: true, fingerprints: true },
} as const;

/** A stretch of all translations. `after`: what to ask for the next one with; null where this was the last. */
export type TranslationsPage = { pairs: PairState[]; seen: number; of: number; after: string | null };

const rowsOf = async (payload: Payload, question: object): Promise<Commentary[]> => {
  const { docs } = await payload.db.find<Commentary>({
    collection: SLUGS.commentaries,
    pagination: false,
    joins: undefined,
    ...question,
  });
  return docs;
};

const byIds = async (payload: Payload, ids: string[], select: object): Promise<Map<string, Commentary>> => {
  const rows = ids.length === 0 ? [] : await rowsOf(payload, { where: { id: { in: ids } }, select, limit: 0 });
  return new Map(rows.map((row) => [row.id, row]));
};

const copyOf = ({ readersCopy }: Commentary): Partial<ReadersCopy> => (readersCopy ?? {}) as Partial<ReadersCopy>;

type Pair = { row: Commentary; original: Commentary | undefined };

const followsOf = ({ row, original }: Pair) =>
  original ? followsByPrint(followedState(row.translation), original) : ({ follows: 'unknown', lags: false } as const);

const stateOf = (pair: Pair, bodies: Map<string, Commentary>, paths: PagePaths): PairState => {
  const { row, original } = pair;
  const known = followsOf(pair);
  const notesOf = (edition: Commentary) => narrowEdition({ notes: copyOf(edition).notes }).notes;
  const changes =
    known || !original
      ? []
      : stalenessOf(
          row.translation?.fingerprints as Fingerprints,
          fingerprintsOf(narrowEdition({ body: bodies.get(original.id)?.body, notes: copyOf(original).notes })),
        );
  const lags = changes.length > 0;
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    path: paths.edition(row),
    original: original
      ? { id: original.id, title: original.title, language: original.language, standing: standingOf(original) }
      : null,
    ...(known ?? { follows: lags ? 'behind' : 'current', lags }),
    changes,
    notes: unevenNotes(original ? notesOf(original) : [], original ? notesOf(row) : []),
  };
};

/**
 * Translations in the order of their originals' ids, those of one original together: the works of a page are read once,
 * by the index, however many editions the house has.
 */
const translationsAfter = async (payload: Payload, after: string | null, size: number) => {
  const limit = size + LOCALES.length;
  const rows = await rowsOf(payload, {
    where: after === null ? { original: { exists: true } } : { original: { greater_than: after } },
    sort: 'original',
    limit,
    select: TRANSLATION_COLUMNS,
  });
  const last = idOf(rows.at(-1)?.original) ?? null;
  if (rows.length < limit) return { rows, after: null };
  // Others that translate the last work may stand on the next page: all of them are left to it.
  const whole = rows.filter(({ original }) => idOf(original) !== last);
  return { rows: whole, after: idOf(whole.at(-1)?.original) ?? null };
};

/**
 * How published translations stand beside their originals, a page at a time: nothing of the house is held but the page.
 * @param after what the page before said; null for the first.
 */
export const translationsPage = async (
  payload: Payload,
  after: string | null,
  size = PAGE,
): Promise<TranslationsPage> => {
  const [found, paths, { totalDocs: of }] = await Promise.all([
    translationsAfter(payload, after, size),
    createLocalReq({}, payload).then(readPagePaths),
    payload.db.count({ collection: SLUGS.commentaries, where: { original: { exists: true } } }),
  ]);
  const published = found.rows.filter(({ _status }) => _status === 'published');
  const ids = [...new Set(published.flatMap(({ original }) => idOf(original) ?? []))];
  const originals = await byIds(payload, ids, COLUMNS);
  const pairs = published.map((row): Pair => ({ row, original: originals.get(idOf(row.original) ?? '') }));
  const compared = pairs.flatMap((pair) => (followsOf(pair) === null ? (pair.original?.id ?? []) : []));
  const bodies = await byIds(payload, [...new Set(compared)], { body: true });
  return {
    pairs: pairs.map((pair) => stateOf(pair, bodies, paths)),
    seen: found.rows.length,
    of,
    after: found.after,
  };
};
