import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { listFiles } from './listFiles';
import { writeArchive } from './writeArchive';

const folderWith = (bytes: number): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dipnot-archive-'));
  writeFileSync(join(folder, 'dipnot.db'), Buffer.alloc(bytes, 'x'));
  return folder;
};

/** A disk with room for so many bytes. */
const disk = (room: number): Writable => {
  let left = room;
  return new Writable({
    write: (chunk: Buffer, _, done) => {
      left -= chunk.length;
      done(left < 0 ? Object.assign(new Error('no space left on device'), { code: 'ENOSPC' }) : null);
    },
  });
};

describe('writeArchive', () => {
  it.each([false, true])('ends with the reason of a disk that is full (compressed: %s)', async (gzipped) => {
    const folder = folderWith(20_000_000);
    const files = await listFiles(folder);
    await expect(writeArchive(disk(8_000), { manifest: '{}', folder, files, gzipped })).rejects.toMatchObject({
      code: 'ENOSPC',
    });
  });

  it.each([99, 101])('refuses a file that has another size than the manifest says', async (size) => {
    const folder = folderWith(size);
    const files = [{ path: 'dipnot.db', size: 100, sha256: '' }];
    await expect(writeArchive(disk(1e6), { manifest: '{}', folder, files, gzipped: false })).rejects.toThrow(
      'dipnot.db',
    );
  });
});
