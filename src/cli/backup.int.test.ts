import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import {
  commitTransaction,
  createLocalReq,
  getPayload,
  initTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { SITE, SLUGS } from '../../collections/slugs';
import { LOCALES } from '../../locales/index';
import { translator } from '../i18n/translate';
import type { Env } from '../platform/env';
import { createNames } from '../queries/names';
import { pressFromSources } from '../testing/press';
import { createTallies } from '../queries/tallies';
import { editionPath, homePath, seriesPath, yearPath } from '../routing/paths';
import { renderPath } from '../site/renderPath';
import { ADMIN, bootHouse, type BootedHouse } from '../testing/boot';
import { takeHandOvers } from '../testing/instance';
import { temporaryFolder, testDatabaseUrl } from '../testing/testDatabase';
import { writeBackup } from './backup';
import { doWork } from './work';

const ROOT = join(import.meta.dirname, '../..');
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const MANUSCRIPT = 'Title: A manuscript\n\nA sentence.\n';
const t = translator('en');
const overrideAccess = true;

type Place = Pick<Env, 'dataDir' | 'databaseUrl'>;

let house: BootedHouse;
const reopened: Payload[] = [];

const anEmptyPlace = (): Place => ({ dataDir: join(temporaryFolder(), 'data'), databaseUrl: testDatabaseUrl() });

const settings = ({ dataDir, databaseUrl }: Place) => ({
  DATA_DIR: dataDir,
  DATABASE_URL: databaseUrl,
  LC_ALL: 'en_GB.UTF-8',
});

/** The command line as a process of its own, as an operator runs it. */
const dipnot = (place: Place, ...args: string[]): Promise<{ code: number; said: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, ...settings(place), NODE_ENV: 'production' as const };
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/index.ts', ...args],
      { cwd: ROOT, env },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, said: `${stdout}${stderr}`.trim() }),
    );
  });

/** A second house in this process, by a configuration that is read anew. */
const openAt = async (place: Place): Promise<Payload> => {
  Object.assign(process.env, settings(place));
  vi.resetModules();
  const { default: config } = await import('../../payload.config');
  const payload = await getPayload({ config, key: randomUUID(), disableOnInit: true });
  reopened.push(payload);
  return payload;
};

const pathsOf = async (payload: Payload): Promise<string[]> => {
  const { docs } = await payload.find({ collection: SLUGS.commentaries, depth: 0, limit: 0, overrideAccess });
  const paths = await Promise.all(
    LOCALES.map(async (locale) => {
      const found = await payload.find({ collection: SLUGS.series, locale, depth: 0, limit: 0, overrideAccess });
      const segments = new Map(found.docs.map(({ id, segment }) => [id, segment]));
      const editions = docs.filter(({ language }) => language === locale);
      const at = editions.map(({ series, year, sequence, slug }) => {
        const segment = segments.get(String(series)) ?? '';
        return {
          edition: editionPath({
            language: locale,
            segment,
            year: year ?? 0,
            sequence: sequence ?? 0,
            slug: slug ?? '',
          }),
          year: yearPath(locale, segment, year ?? 0),
        };
      });
      const series = [...segments.values()].map((segment) => seriesPath(locale, segment));
      return [homePath(locale), ...series, ...at.map(({ year }) => year), ...at.map(({ edition }) => edition)];
    }),
  );
  return [...new Set(paths.flat())];
};

const pagesOf = async (payload: Payload, paths: string[]): Promise<Map<string, unknown>> => {
  const own = {
    payload,
    names: createNames(payload),
    tallies: createTallies(payload),
    press: pressFromSources(''),
    siteUrl: house.env.siteUrl,
  };
  const pages = new Map<string, unknown>();
  for (const path of paths) pages.set(path, await renderPath(own, path));
  return pages;
};

/** Every row of every collection as the database holds it, hidden fields and versions included. */
const rowsOf = async (payload: Payload): Promise<Record<string, unknown>> => {
  const rows: Record<string, unknown> = { [SITE]: await payload.db.findGlobal({ slug: SITE, locale: 'all' }) };
  for (const { slug, versions } of payload.config.collections) {
    const all = { collection: slug, limit: 0, pagination: false, sort: 'id', locale: 'all' };
    rows[slug] = (await payload.db.find(all)).docs;
    if (versions) rows[`${slug} versions`] = (await payload.db.findVersions(all)).docs;
  }
  return rows;
};

const inOneTransaction = async (payload: Payload, work: (req: PayloadRequest) => Promise<unknown>): Promise<void> => {
  const req = await createLocalReq({}, payload);
  await initTransaction(req);
  await work(req);
  await commitTransaction(req);
};

beforeAll(async () => {
  house = await bootHouse({ demo: true });
  const image = { data: PIXEL, mimetype: 'image/png', name: 'bir görsel.png', size: PIXEL.length };
  await house.payload.create({ collection: SLUGS.media, data: { alt: 'A picture' }, file: image, overrideAccess });
  await doWork(house.payload, house.env, {
    kind: 'import',
    locale: 'en',
    name: 'essay.txt',
    base64: Buffer.from(MANUSCRIPT).toString('base64'),
    options: { language: 'en', series: 'commentary' },
  });
  const draft = { title: 'Not yet', language: 'tr', _status: 'draft' } as const;
  await house.payload.create({ collection: SLUGS.commentaries, data: draft as never, draft: true, overrideAccess });
});

afterAll(async () => {
  for (const payload of reopened) await payload.destroy();
  await house.close();
});

describe('a backup', () => {
  it('restored elsewhere gives every page byte by byte, every row, picture, manuscript and password back', async () => {
    const { payload, env } = house;
    const file = join(temporaryFolder(), 'house.tar.gz');
    const { text, error } = await writeBackup(payload, env, file, 'en');
    expect(error).toBeUndefined();
    expect(text).toContain(file);
    const paths = await pathsOf(payload);
    const [pages, rows] = [await pagesOf(payload, paths), await rowsOf(payload)];
    expect([...pages.keys()].filter((path) => path.split('/').length > 4).length).toBeGreaterThan(12);

    const place = anEmptyPlace();
    const { code, said } = await dipnot(place, 'restore', file);
    expect(said).toMatch(/^The backup of .* has been restored to .*$/);
    expect(code).toBe(0);

    const restored = await openAt(place);
    expect(await pagesOf(restored, paths)).toEqual(pages);
    expect(await rowsOf(restored)).toEqual(rows);
    expect(readdirSync(join(place.dataDir, 'media'))).toEqual(readdirSync(join(env.dataDir, 'media')));
    const [manuscript, none] = readdirSync(join(place.dataDir, 'manuscripts'));
    expect(none).toBeUndefined();
    expect(readFileSync(join(place.dataDir, 'manuscripts', manuscript ?? ''), 'utf8')).toBe(MANUSCRIPT);
    expect(readFileSync(join(place.dataDir, 'media/bir görsel.png'))).toEqual(
      readFileSync(join(env.dataDir, 'media/bir görsel.png')),
    );
    const signedIn = await restored.login({ collection: SLUGS.users, data: ADMIN });
    expect(signedIn.user?.email).toBe(ADMIN.email);
    expect(existsSync(join(place.dataDir, 'tmp'))).toBe(false);

    const again = await dipnot(place, 'restore', file);
    expect(again).toEqual({ code: 1, said: t('cli.restore.notEmpty') });
    expect(await rowsOf(restored)).toMatchObject({ [SLUGS.series]: rows[SLUGS.series] });
  });

  it('is of one moment while writes go on', async () => {
    const { payload, env } = house;
    const file = join(temporaryFolder(), 'busy.tar');
    let writing = true;
    let pairs = 0;
    const write = async (): Promise<void> => {
      while (writing) {
        await inOneTransaction(payload, async (req) => {
          const name = `Pair ${randomUUID()}`;
          await payload.create({ collection: SLUGS.people, data: { name, slug: name }, overrideAccess, req });
          await payload.create({ collection: SLUGS.topics, data: { name, slug: name }, overrideAccess, req });
        });
        pairs += 1;
        // SQLite's driver answers without leaving the thread; nothing else would ever get its turn.
        await setImmediate();
      }
    };
    const writer = write();
    await vi.waitUntil(() => pairs > 2, { timeout: 20_000 });
    const before = pairs;
    const { error } = await writeBackup(payload, env, file, 'en').finally(() => {
      writing = false;
    });
    await writer;
    expect(error).toBeUndefined();
    expect(pairs).toBeGreaterThan(before);

    const place = anEmptyPlace();
    expect((await dipnot(place, 'restore', file)).code).toBe(0);
    const restored = await openAt(place);
    const where = { name: { like: 'Pair' } };
    const { totalDocs: people } = await restored.count({ collection: SLUGS.people, where, overrideAccess });
    const { totalDocs: topics } = await restored.count({ collection: SLUGS.topics, where, overrideAccess });
    expect(people).toBe(topics);
    expect(people).toBeGreaterThanOrEqual(before);
  });

  it('is written by the command line beside a running instance', async () => {
    const end = await takeHandOvers(house);
    const file = join(temporaryFolder(), 'beside.tar.gz');
    const { code, said } = await dipnot(house.env, 'backup', file);
    end();
    expect(said).toMatch(/^Backup written: .*beside\.tar\.gz/);
    expect(code).toBe(0);
    expect(existsSync(file)).toBe(true);
  });
});
