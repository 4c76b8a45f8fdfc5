import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Readable, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { createTarPacker } from 'modern-tar';
import { MANIFEST, type BackupFile } from './manifest';

/** The hashes of passwords are in it. */
const MODE = 0o600;

type Archive = { manifest: string; folder: string; files: BackupFile[]; gzipped: boolean };

/**
 * Writes a tar archive (POSIX.1-2001, pax): the manifest, then the files of a folder in the manifest's order.
 * @throws when a file has another size than the manifest says, or what cannot be written.
 */
export const writeArchive = async (to: Writable, { manifest, folder, files, gzipped }: Archive): Promise<void> => {
  const { readable, controller } = createTarPacker();

  const add = async (name: string, size: number, body: Readable): Promise<void> => {
    await (Readable.toWeb(body) as ReadableStream<Uint8Array>).pipeTo(controller.add({ name, size, mode: MODE }));
  };

  const fill = async (): Promise<void> => {
    const text = Buffer.from(manifest);
    await add(MANIFEST, text.length, Readable.from([text], { objectMode: false }));
    for (const { path, size } of files) await add(path, size, createReadStream(join(folder, path)));
    controller.finalize();
  };

  const tar = Readable.fromWeb(readable as Parameters<typeof Readable.fromWeb>[0]);
  const written = gzipped ? pipeline(tar, createGzip(), to) : pipeline(tar, to);
  const filled = fill().catch((error: unknown) => {
    controller.error(error);
    throw error;
  });
  // Where the disk is full both fail, and only the writing side knows the reason.
  const [atEnd, atSource] = await Promise.allSettled([written, filled]);
  for (const part of [atEnd, atSource]) if (part.status === 'rejected') throw part.reason;
};
