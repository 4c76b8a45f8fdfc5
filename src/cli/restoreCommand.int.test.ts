import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packTar, unpackTar, type ParsedTarEntryWithData } from 'modern-tar';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { translator } from '../i18n/translate';
import { ownDatabase } from '../platform/database';
import { readEnv } from '../platform/env';
import { bootHouse, type BootedHouse } from '../testing/boot';
import { temporaryFolder, testDatabaseUrl } from '../testing/testDatabase';
import { writeBackup } from './backup';
import { FORMAT, MANIFEST, type Manifest } from './backup/manifest';
import { restoreCommand } from './restoreCommand';
import { usage } from './usage';

const t = translator('en');
const isMongo = process.env['TEST_DATABASE'] === 'mongodb';

const SHA256_OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

let house: BootedHouse;
let plain: Buffer;
let pressed: Buffer;
let dataDir: string;
const said: string[] = [];

beforeAll(async () => {
  house = await bootHouse();
  const folder = temporaryFolder();
  const write = async (name: string): Promise<Buffer> => {
    const { error } = await writeBackup(house.payload, house.env, join(folder, name), 'en');
    expect(error).toBeUndefined();
    return readFileSync(join(folder, name));
  };
  plain = await write('house.tar');
  pressed = await write('house.tar.gz');
});

afterAll(() => house.close());

beforeEach(() => {
  dataDir = join(temporaryFolder(), 'data');
  Object.assign(process.env, { DATA_DIR: dataDir, DATABASE_URL: testDatabaseUrl(), LC_ALL: 'en_GB.UTF-8' });
  if (!isMongo) process.env.DATABASE_URL = '';
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
  said.length = 0;
});

const fileWith = (bytes: Uint8Array | string): string => {
  const file = join(temporaryFolder(), 'given.tar');
  writeFileSync(file, bytes);
  return file;
};

type Change = (entries: ParsedTarEntryWithData[], manifest: Manifest & { format: number }) => void;

/** A backup that somebody has rewritten: the entries, and the manifest, which is written again after the change. */
const rewritten = async (change: Change): Promise<string> => {
  const [head, ...entries] = await unpackTar(plain);
  const manifest = JSON.parse(new TextDecoder().decode(head?.data)) as Parameters<Change>[1];
  change(entries, manifest);
  const data = new TextEncoder().encode(JSON.stringify(manifest));
  return fileWith(await packTar([{ header: { name: MANIFEST, size: data.length }, data }, ...entries]));
};

const flipped = (bytes: Buffer, at: number): Buffer => {
  const copy = Buffer.from(bytes);
  copy[at] = (copy[at] ?? 0) ^ 0xff;
  return copy;
};

/** Where the content of a file begins: after its header, a block of 512 bytes that starts with its name. */
const contentOf = (path: string): number => plain.indexOf(`${path}\0`) + 512;

const LARGE = isMongo ? 'dump/series.ejson' : 'dipnot.db';

const refused = async (file: string, sentence: string | RegExp): Promise<void> => {
  expect(await restoreCommand([file])).toBe(1);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(sentence);
  for (const name of ['dipnot.db', 'media', 'tmp']) expect(existsSync(join(dataDir, name))).toBe(false);
};

describe('restore', () => {
  it('refuses a file that is no backup, and does not even make the data folder', async () => {
    const other = await packTar([{ header: { name: 'letter.txt', size: 2 }, body: 'hi' }]);
    for (const bytes of ['Dear reader,\n'.repeat(100), '', other, pressed.subarray(0, 40)]) {
      const file = fileWith(bytes);
      await refused(file, t('cli.restore.notBackup', { file }));
      expect(existsSync(dataDir)).toBe(false);
      said.length = 0;
    }
  });

  it('refuses a file that cannot be read', async () => {
    const missing = join(temporaryFolder(), 'none.tar');
    await refused(missing, t('cli.restore.unreadable', { file: missing, code: 'ENOENT' }));
    said.length = 0;
    const folder = temporaryFolder();
    await refused(folder, t('cli.restore.unreadable', { file: folder, code: 'EISDIR' }));
  });

  it('refuses a truncated backup, wherever it ends', async () => {
    const content = contentOf(LARGE);
    const cuts = [
      plain.subarray(0, plain.length / 2),
      plain.subarray(0, content),
      plain.subarray(0, content - 512),
      plain.subarray(0, content + 100),
      pressed.subarray(0, pressed.length - 20),
      pressed.subarray(0, pressed.length / 2),
    ];
    for (const bytes of cuts) {
      await refused(fileWith(bytes), /is damaged or not whole \(\S+\); nothing was restored\.$/);
      said.length = 0;
    }
    expect(existsSync(dataDir)).toBe(false);
  });

  it('refuses a backup with one wrong byte, and names the file in it', async () => {
    const file = fileWith(flipped(plain, contentOf(LARGE) + 3));
    await refused(file, t('cli.restore.damaged', { file, detail: LARGE }));
    said.length = 0;
    await refused(fileWith(flipped(pressed, pressed.length - 100)), /damaged/);
  });

  it.each<[string, Change]>([
    ['a file that is missing', (entries) => void entries.pop()],
    [
      'a file too many',
      (entries) => void entries.push({ header: { name: 'media/x', size: 1 }, data: new Uint8Array(1) }),
    ],
    ['a file twice', (entries) => void entries.push(...entries.slice(0, 1))],
    [
      'a link instead of a file',
      (entries, { files }) => {
        const [name, size] = [files[0]?.path ?? '', 0];
        Object.assign(files[0] ?? {}, { size, sha256: SHA256_OF_NOTHING });
        entries[0] = { header: { name, size, type: 'symlink', linkname: '/etc/passwd' } };
      },
    ],
    ['another size', (_, { files }) => Object.assign(files[0] ?? {}, { size: 1 })],
  ])('refuses a backup with %s', async (_, change) => {
    await refused(await rewritten(change), /is damaged or not whole/);
  });

  it.each([
    '../evil',
    'media/../../evil',
    'manuscripts/../../evil',
    '/etc/evil',
    'media//evil',
    'media/./evil',
    'media\\..\\evil',
    'secret',
    'dump/a/b.ejson',
  ])('refuses a backup that names %s', async (path) => {
    const evil: Change = (entries, { files }) => {
      const [file, entry] = [files.at(-1), entries.at(-1)];
      if (!file || !entry) throw new Error('an empty backup');
      files.push({ ...file, path });
      entries.push({ header: { ...entry.header, name: path }, data: entry.data });
    };
    await refused(await rewritten(evil), /is damaged or not whole \(manifest\.json\)/);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('refuses a newer format', async () => {
    const file = await rewritten((_, manifest) => void (manifest.format = FORMAT + 1));
    await refused(file, t('cli.restore.newerFormat', { file }));
  });

  it('refuses a backup of the other kind of database', async () => {
    const sqlite = { DATABASE_URL: '' };
    const mongo = { DATABASE_URL: 'mongodb://127.0.0.1:1/nobody', SECRET: house.env.secret };
    Object.assign(process.env, isMongo ? sqlite : mongo);
    const file = fileWith(pressed);
    await refused(file, t('cli.restore.otherDatabase', { file }));
  });

  it('asks for exactly one file', async () => {
    expect(await restoreCommand([])).toBe(1);
    expect(await restoreCommand(['a', 'b'])).toBe(1);
    expect(said).toEqual([usage(t), usage(t)]);
  });
});

if (!isMongo) {
  // What is read is the same with MongoDB, whose address a process reads once: there a restoration has its own test.
  describe('restore on SQLite', () => {
    it('takes one of the format before, which held no manuscripts', async () => {
      const file = await rewritten((_, manifest) => void (manifest.format = FORMAT - 1));
      const told = vi.spyOn(console, 'log').mockImplementation(() => undefined);
      expect({ code: await restoreCommand([file]), said }).toEqual({ code: 0, said: [] });
      expect(told).toHaveBeenCalledOnce();
    });

    it('refuses a backup without a database', async () => {
      const change: Change = (entries, { files }) => void (files.splice(0), entries.splice(0));
      await refused(await rewritten(change), /is damaged or not whole \(manifest\.json\)/);
    });

    it('refuses a data folder that holds pictures', async () => {
      mkdirSync(join(dataDir, 'media'), { recursive: true });
      writeFileSync(join(dataDir, 'media/mine.png'), '');
      expect(await restoreCommand([fileWith(pressed)])).toBe(1);
      expect(said).toEqual([t('cli.restore.notEmpty')]);
      expect(readdirSync(join(dataDir, 'media'))).toEqual(['mine.png']);
      expect(existsSync(join(dataDir, 'dipnot.db'))).toBe(false);
    });

    it('refuses a data folder that another process owns', async () => {
      const owner = await ownDatabase(readEnv(process.env));
      await refused(fileWith(pressed), t('start.folderOwned', { folder: dataDir }));
      owner.release();
    });

    it('refuses to replace a database, even one that was never opened', async () => {
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, 'dipnot.db'), 'mine');
      expect(await restoreCommand([fileWith(pressed)])).toBe(1);
      expect(said).toEqual([t('cli.restore.notEmpty')]);
      expect(readFileSync(join(dataDir, 'dipnot.db'), 'utf8')).toBe('mine');
    });
  });
}
