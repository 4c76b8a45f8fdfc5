import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/testDatabase';
import { DataFolderOwned, ownDataFolder } from './ownership';

const MODULE = join(import.meta.dirname, 'ownership.ts');

/** Another process that owns the folder until it is ended. */
const ownElsewhere = async (dataDir: string): Promise<ChildProcess> => {
  const script = `
    import { ownDataFolder } from ${JSON.stringify(MODULE)};
    await ownDataFolder(${JSON.stringify(dataDir)});
    process.stdout.write('owned');
    setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
};

describe('ownDataFolder', () => {
  it('makes the folder, and lets one owner at a time have it', async () => {
    const dataDir = join(temporaryFolder(), 'new', 'data');
    const owner = await ownDataFolder(dataDir);
    await expect(ownDataFolder(dataDir, { waitMs: 0 })).rejects.toBeInstanceOf(DataFolderOwned);
    owner.release();
    (await ownDataFolder(dataDir, { waitMs: 0 })).release();
  });

  it('waits for a predecessor without stopping the process', async () => {
    const dataDir = temporaryFolder();
    const owner = await ownDataFolder(dataDir);
    setTimeout(() => owner.release(), 250);
    (await ownDataFolder(dataDir, { waitMs: 5_000 })).release();
  });

  it('refuses beside another process, and not any more after kill -9', async () => {
    const dataDir = temporaryFolder();
    const child = await ownElsewhere(dataDir);
    await expect(ownDataFolder(dataDir, { waitMs: 250 })).rejects.toMatchObject({ name: 'DataFolderOwned', dataDir });
    child.kill('SIGKILL');
    await once(child, 'exit');
    (await ownDataFolder(dataDir, { waitMs: 0 })).release();
  });

  it('reports a folder that cannot be used as what it is', async () => {
    await expect(ownDataFolder(join(MODULE, 'data'))).rejects.toMatchObject({
      name: 'BadSetting',
      setting: 'DATA_DIR',
    });
  });
});
