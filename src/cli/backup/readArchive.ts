import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createTarDecoder, type ParsedTarEntry } from 'modern-tar';
import { errorCode } from '../../platform/backup/errorCode';
import { BadBackup } from './badBackup';
import { MANIFEST, readManifest, type BackupFile, type Manifest } from './manifest';

/** Receives one file. It must read the content to its end, where a wrong hash is thrown. */
export type TakeFile = (file: BackupFile, content: AsyncIterable<Uint8Array>) => Promise<void>;

const MAX_MANIFEST = 64 * 1024 * 1024;

/** Node's streams can be iterated; the browser's types, which the compiler knows, do not say so. */
const iterable = <T>(stream: ReadableStream<T>): AsyncIterable<T> => stream as unknown as AsyncIterable<T>;

const entriesOf = async (handle: FileHandle): Promise<AsyncIterable<ParsedTarEntry>> => {
  const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
  const gzipped = buffer[0] === 0x1f && buffer[1] === 0x8b;
  const stream = handle.createReadStream({ start: 0, autoClose: false, highWaterMark: 256 * 1024 });
  const bytes = Readable.toWeb(stream) as ReadableStream<Uint8Array<ArrayBuffer>>;
  const tar = gzipped ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  return iterable(tar.pipeThrough(createTarDecoder({ strict: true })));
};

const manifestOf = async ({ header, body }: ParsedTarEntry): Promise<Manifest> => {
  if (header.name !== MANIFEST || header.type !== 'file' || header.size > MAX_MANIFEST)
    throw new BadBackup('notBackup');
  return readManifest(await new Response(body).text());
};

const hashed = async function* (file: BackupFile, body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for await (const chunk of iterable(body)) {
    hash.update(chunk);
    yield chunk;
  }
  if (hash.digest('hex') !== file.sha256) throw new BadBackup('damaged', file.path);
};

const readToEnd: TakeFile = async (_, content) => {
  for await (const chunk of content) void chunk;
};

/** The file that was being read, or was to come: a backup has its files in the manifest's order. */
const nextOf = (missing: Map<string, BackupFile>): string => missing.keys().next().value ?? MANIFEST;

const readEntries = async (entries: AsyncIterable<ParsedTarEntry>, take: TakeFile): Promise<Manifest> => {
  let manifest: Manifest | undefined;
  const missing = new Map<string, BackupFile>();
  try {
    for await (const entry of entries) {
      if (manifest === undefined) {
        manifest = await manifestOf(entry);
        for (const file of manifest.files) missing.set(file.path, file);
        continue;
      }
      const { name, type, size } = entry.header;
      const file = missing.get(name);
      if (file === undefined || type !== 'file' || size !== file.size) throw new BadBackup('damaged', name);
      await take(file, hashed(file, entry.body));
      missing.delete(name);
    }
  } catch (error) {
    // What the system says of a disk has a code of its own; all else is said of the bytes.
    if (error instanceof BadBackup || /^E[A-Z]+$/.test(errorCode(error))) throw error;
    throw manifest ? new BadBackup('damaged', nextOf(missing)) : new BadBackup('notBackup');
  }
  if (manifest === undefined) throw new BadBackup('notBackup');
  if (missing.size > 0) throw new BadBackup('damaged', nextOf(missing));
  return manifest;
};

/**
 * Reads a backup to its end, compressed or not, and compares every file with the manifest. Each file is given to
 * `take` on the way; without it the backup is only checked.
 * @throws BadBackup when the file is no backup or is not whole; the system's error when it cannot be read.
 */
export const readArchive = async (path: string, take: TakeFile = readToEnd): Promise<Manifest> => {
  const handle = await open(path);
  try {
    return await readEntries(await entriesOf(handle), take);
  } finally {
    await handle.close();
  }
};
