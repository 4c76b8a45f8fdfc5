import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { editionPath } from '../../src/routing/paths';
import type { TaggedEdition } from '../../src/routing/tags';
import { temporaryFolder } from '../machine/leftovers';
import { importByCommand } from './importing';

/**
 * A house of very many editions, written straight into its tables: one article that the command line published is the
 * mould of all others. Two languages, two series, forty years, every second work translated; each edition with its
 * version, its notes, an author of 500 and one or two topics of 20; one in ten by the same person, one in ten corrected, one in two hundred unpublished,
 * one in five hundred withdrawn. The house grew: its last year holds most.
 */
export type ManyEditions = {
  dataDir: string;
  /** What making them took. */
  seconds: number;
  /** Translated and published ones, from the years between. */
  articles: { path: string }[];
  /** The newest one of them. */
  edition: TaggedEdition & { path: string };
};

const YEARS = 40;
const LAST_YEAR = 2025;
const PEOPLE = 500;
/** The person who wrote every tenth edition. */
const BUSIEST = 3;
const TOPICS = 20;
const SECOND_SERIES = 'b0000000-0000-4000-8000-000000000002';

/** The SQL of an id that looks as random as a real one and is made from a number. */
const idOf = (number: string, kind: number): string =>
  `printf('%08x-${kind}000-4000-8000-%012x', ((${number}) * 2654435761) & 4294967295, ${number})`;

const upTo = (count: number): string =>
  `WITH RECURSIVE counted(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM counted WHERE n < ${count})`;

/** Every edition of the house, before it has a text: `original` is the number of the one it translates. */
const planOf = (editions: number): string => `
  CREATE TEMP TABLE planned AS ${upTo(editions)} SELECT
    n,
    CASE WHEN n % 3 = 0 THEN n - 2 END AS original,
    (n - 1) / 3 AS work,
    CASE WHEN (((n - 1) / 3) + (n % 3 = 0)) % 2 THEN 'tr' ELSE 'en' END AS language,
    CASE WHEN ((n - 1) / 6) % 2 THEN '${SECOND_SERIES}' ELSE (SELECT id FROM mould_series) END AS series,
    1 - pow(1 - (n - 1) / 3 * 3.0 / ${editions}, 3) AS age
  FROM counted;
  CREATE TEMP TABLE numbered AS SELECT
    n, original, language, series, ${LAST_YEAR - YEARS + 1} + CAST(age * ${YEARS} AS INTEGER) AS year,
    ROW_NUMBER() OVER (PARTITION BY language, series, CAST(age * ${YEARS} AS INTEGER) ORDER BY n) AS sequence,
    strftime('%Y-%m-%dT%H:%M:%fZ', printf('%d-01-01', ${LAST_YEAR - YEARS + 1} + CAST(age * ${YEARS} AS INTEGER)),
      printf('+%d minutes', CAST((age * ${YEARS} - CAST(age * ${YEARS} AS INTEGER)) * 525000 AS INTEGER))) AS at,
    n % 3 = 1 AND n + 2 <= ${editions} AS translated,
    n % 10 = 5 AS corrected, n % 200 = 120 AS hidden, n % 500 = 250 AS withdrawn,
    CASE WHEN n % 10 = 1 THEN ${BUSIEST} ELSE 1 + n % ${PEOPLE} END AS person, 1 + n % ${TOPICS} AS topic, 1 + n / 7 % ${TOPICS} AS other_topic
  FROM planned;`;

const AUTHOR = idOf('plan.person', 1);
const TOPIC = idOf('plan.topic', 2);
const OTHER_TOPIC = idOf('plan.other_topic', 2);
const AMENDED = `substr(plan.at, 1, 8) || '28'`;
const CORRECTION = 'The year of the first report was wrong; it is right now.';

/** What differs from the mould in an edition's own row. */
const OWN_COLUMNS: Record<string, string> = {
  id: idOf('plan.n', 4),
  title: `'Article ' || plan.n || ' on harbours, charts and their keepers'`,
  standfirst: `'What the reports of the year ' || plan.year || ' leave out, and why it matters to those on the shore.'`,
  slug: `'article-' || plan.n`,
  language: 'plan.language',
  series_id: 'plan.series',
  year: 'plan.year',
  sequence: 'plan.sequence',
  published_at: 'plan.at',
  created_at: 'plan.at',
  updated_at: 'plan.at',
  original_id: `CASE WHEN plan.original THEN ${idOf('plan.original', 4)} END`,
  translated: 'plan.translated',
  _status: `CASE WHEN plan.hidden THEN 'draft' ELSE 'published' END`,
  withdrawal_on: `CASE WHEN plan.withdrawn THEN ${AMENDED} END`,
  withdrawal_reason: `CASE WHEN plan.withdrawn THEN 'Its figures could not be confirmed.' END`,
  amended_on: `CASE WHEN plan.corrected OR plan.withdrawn THEN ${AMENDED} END`,
  readers_copy: `json_patch(json_set(readers_copy, '$.authors', json_array(${AUTHOR}),
    '$.topics', json_array(${TOPIC}, ${OTHER_TOPIC})), json_object(
    'corrections', CASE WHEN plan.corrected THEN json_array(json_object('on', ${AMENDED}, 'kind', 'correction', 'text', '${CORRECTION}'))
      ELSE json_array() END,
    'withdrawal', CASE WHEN plan.withdrawn THEN json_object('on', ${AMENDED}, 'reason', 'Its figures could not be confirmed.') END))`,
};

const quoted = (names: string[]): string => names.map((name) => `"${name}"`).join(', ');

/** Copies the mould's rows of a table once for each edition. `own`: the columns that are not simply copied. */
const copyEach = (db: DatabaseSync, table: string, from: string, own: Record<string, string>): void => {
  const columns = (db.prepare(`PRAGMA table_info(${table})`).all() as { name: string }[]).map(({ name }) => name);
  const values = columns.map((name) => own[name] ?? `mould."${name}"`);
  db.exec(`INSERT INTO ${table} (${quoted(columns)}) SELECT ${values.join(', ')} FROM ${from}`);
};

/** A version has the columns of its edition under other names. */
const versionColumns = (db: DatabaseSync): Record<string, string> => ({
  ...Object.fromEntries(
    (db.prepare('PRAGMA table_info(_commentaries_v)').all() as { name: string }[])
      .filter(({ name }) => name.startsWith('version_'))
      .map(({ name }) => [name, `edition."${name.slice('version_'.length)}"`]),
  ),
  id: idOf('plan.n', 5),
  parent_id: 'edition.id',
  created_at: 'plan.at',
  updated_at: 'plan.at',
});

const RELATIONS = `(SELECT 'authors' AS path, 1 AS place, ${AUTHOR} AS person, NULL AS topic, plan.n FROM numbered AS plan
  UNION ALL SELECT 'topics', 1, NULL, ${TOPIC}, plan.n FROM numbered AS plan
  UNION ALL SELECT 'topics', 2, NULL, ${OTHER_TOPIC}, plan.n FROM numbered AS plan WHERE plan.other_topic <> plan.topic)`;

const LISTS = `(SELECT 'author/' || person AS list, n FROM ${RELATIONS} WHERE person IS NOT NULL
  UNION ALL SELECT 'person/' || person, n FROM ${RELATIONS} WHERE person IS NOT NULL
  UNION ALL SELECT 'topic/' || topic, n FROM ${RELATIONS} WHERE topic IS NOT NULL)`;

const fill = (db: DatabaseSync, editions: number): void => {
  db.exec(`
    CREATE TEMP TABLE mould_series AS SELECT * FROM series LIMIT 1;
    CREATE TEMP TABLE mould AS SELECT * FROM commentaries LIMIT 1;
    CREATE TEMP TABLE mould_version AS SELECT * FROM _commentaries_v WHERE parent_id = (SELECT id FROM mould) LIMIT 1;
    INSERT INTO series (id, code) VALUES ('${SECOND_SERIES}', 'analysis');
    INSERT INTO series_locales (name, segment, _locale, _parent_id) VALUES
      ('Analiz', 'analiz', 'tr', '${SECOND_SERIES}'), ('Analysis', 'analysis', 'en', '${SECOND_SERIES}');
    ${upTo(PEOPLE)} INSERT INTO people (id, name, slug) SELECT ${idOf('n', 1)}, 'Keeper ' || n, 'keeper-' || n FROM counted;
    ${upTo(TOPICS)} INSERT INTO topics (id) SELECT ${idOf('n', 2)} FROM counted;
    ${upTo(TOPICS)} INSERT INTO topics_locales (name, slug, _locale, _parent_id)
      SELECT 'Topic ' || n, 'topic-' || n, locale.value, ${idOf('n', 2)} FROM counted, json_each('["tr","en"]') AS locale;
    ${planOf(editions)}
    INSERT INTO counters (id, key, highest)
      SELECT ${idOf('MIN(n)', 3)}, series || '/' || language || '/' || year, MAX(sequence) FROM numbered GROUP BY series, language, year;`);
  copyEach(db, 'commentaries', 'numbered AS plan, mould', OWN_COLUMNS);
  const edition = `numbered AS plan JOIN commentaries AS edition ON edition.id = ${idOf('plan.n', 4)}`;
  copyEach(db, '_commentaries_v', `${edition}, mould_version AS mould`, versionColumns(db));
  for (const [table, moulds, parent, kind] of [
    ['commentaries_notes', `_parent_id = (SELECT id FROM mould)`, 4, 6],
    ['_commentaries_v_version_notes', `_parent_id = (SELECT id FROM mould_version)`, 5, 7],
  ] as const) {
    db.exec(`CREATE TEMP TABLE mould_${table} AS SELECT * FROM ${table} WHERE ${moulds}`);
    const row = 'plan.n * 100 + mould._order';
    // A note's version says which row it becomes when it is published.
    const own = { id: idOf(row, kind), _uuid: idOf(row, 6), _parent_id: idOf('plan.n', parent) };
    copyEach(db, table, `numbered AS plan, mould_${table} AS mould`, own);
  }
  db.exec(`
    INSERT INTO commentaries_corrections (_order, _parent_id, id, "on", kind, text)
      SELECT 1, ${idOf('plan.n', 4)}, ${idOf('plan.n', 8)}, ${AMENDED}, 'correction', '${CORRECTION}' FROM numbered AS plan WHERE plan.corrected;
    INSERT INTO commentaries_rels ("order", parent_id, path, people_id, topics_id)
      SELECT place, ${idOf('plan.n', 4)}, path, person, topic FROM ${RELATIONS} AS plan;
    INSERT INTO _commentaries_v_rels ("order", parent_id, path, people_id, topics_id)
      SELECT place, ${idOf('plan.n', 5)}, 'version.' || path, person, topic FROM ${RELATIONS} AS plan;
    INSERT INTO listings (id, list, language, published_at, sequence, edition, created_at, updated_at)
      SELECT lower(hex(randomblob(16))), list, language, published_at, sequence, edition.id, created_at, updated_at
      FROM ${LISTS} AS plan JOIN commentaries AS edition ON edition.id = ${idOf('plan.n', 4)} WHERE _status = 'published';`);
};

type Made = { id: string; year: number; sequence: number; slug: string; series: string; readers_copy: string };

/** Published editions in English of the first series that have a translation. */
const translatedOnes = (db: DatabaseSync, year: string, limit: number): (TaggedEdition & { path: string })[] => {
  const made = db
    .prepare(
      `SELECT id, year, sequence, slug, series_id AS series, readers_copy FROM commentaries
       WHERE language = 'en' AND series_id = (SELECT id FROM mould_series) AND _status = 'published' AND translated
         AND withdrawal_on IS NULL AND year ${year} ORDER BY year DESC, sequence DESC LIMIT ${limit}`,
    )
    .all() as Made[];
  return made.map(({ readers_copy, ...row }) => {
    const { topics, authors } = JSON.parse(readers_copy) as { topics: string[]; authors: string[] };
    const path = editionPath({ ...row, language: 'en', segment: 'commentary' });
    return { ...row, language: 'en', topics, people: authors, path };
  });
};

/** Founds such a house in a temporary folder. */
export const houseOfMany = async (editions: number): Promise<ManyEditions> => {
  const dataDir = temporaryFolder();
  await importByCommand(dataDir, [{ title: 'The mould', words: 600, notes: 3, seed: 3 }], { publish: true });
  const from = performance.now();
  const db = new DatabaseSync(join(dataDir, 'dipnot.db'), { enableForeignKeyConstraints: false });
  // Nothing is lost where this fails: the house is made anew at the next run.
  db.exec('PRAGMA journal_mode = DELETE; PRAGMA synchronous = OFF; PRAGMA cache_size = -800000; BEGIN IMMEDIATE');
  fill(db, editions);
  db.exec('COMMIT; PRAGMA journal_mode = WAL');
  const [edition] = translatedOnes(db, `= ${LAST_YEAR}`, 1);
  const articles = translatedOnes(db, '< 2020', 20);
  db.close();
  if (!edition) throw new Error('The house has no edition of its last year');
  return { dataDir, seconds: (performance.now() - from) / 1000, articles, edition };
};
