import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseAdapter } from '../../platform/database';
import { readEnv, type Env } from '../../platform/env';
import { temporaryFolder, testDatabaseUrl } from '../../testing/testDatabase';
import { tinyPayload } from '../../testing/tinyPayload';
import { readArchive } from './readArchive';
import { writeBackupFile } from './writeBackupFile';

let env: Env;
let payload: Payload;

beforeAll(async () => {
  env = readEnv({
    DATA_DIR: temporaryFolder(),
    DATABASE_URL: testDatabaseUrl(),
    SECRET: 'a secret only for tests, long enough',
  });
  for (const file of [
    'secret',
    'instance.json',
    'lock.db',
    'media/a/ş.png',
    'media/empty.png',
    'manuscripts/a-1.docx',
  ]) {
    mkdirSync(join(env.dataDir, file, '..'), { recursive: true });
    writeFileSync(join(env.dataDir, file), file.includes('empty') ? '' : file);
  }
  payload = await tinyPayload(await databaseAdapter(env));
});

afterAll(() => payload.destroy());

describe('writeBackupFile', () => {
  it.each([
    ['plain.tar', 'tf'],
    ['pressed.tar.gz', 'tzf'],
    ['pressed.TGZ', 'tzf'],
  ])('writes %s as a tar that any tar reads, for its owner alone', async (name, list) => {
    const file = join(temporaryFolder(), name);
    await writeBackupFile(payload.db, env, file);
    const names = execFileSync('tar', ['--quoting-style=literal', `-${list}`, file], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(names[0]).toBe('manifest.json');
    expect(names).toEqual(expect.arrayContaining(['media/a/ş.png', 'media/empty.png', 'manuscripts/a-1.docx']));
    expect(names.slice(1).filter((one) => !/^(media\/|manuscripts\/|dump\/|dipnot\.db$)/.test(one))).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect((await readArchive(file)).files.map(({ path }) => path)).toEqual(names.slice(1));
  });

  it('never replaces a file', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'taken.tar'), 'mine');
    await expect(writeBackupFile(payload.db, env, join(folder, 'taken.tar'))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(readFileSync(join(folder, 'taken.tar'), 'utf8')).toBe('mine');
    expect(readdirSync(folder)).toEqual(['taken.tar']);
  });

  it('leaves nothing behind where it cannot write, or where the copy fails', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const missing = writeBackupFile(payload.db, env, join(folder, 'none/x.tar'));
    await expect(missing).rejects.toMatchObject({ code: 'ENOENT' });
    const notFolder = writeBackupFile(payload.db, env, join(folder, 'file/x.tar'));
    await expect(notFolder).rejects.toMatchObject({ code: 'ENOTDIR' });
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' });
    const failing = { ...payload.db, beginTransaction: () => Promise.reject(full) } as Payload['db'];
    await expect(writeBackupFile(failing, env, join(folder, 'x.tar'))).rejects.toBe(full);
    expect(readdirSync(folder)).toEqual(['file']);
    expect(existsSync(join(env.dataDir, 'tmp'))).toBe(false);
  });
});
