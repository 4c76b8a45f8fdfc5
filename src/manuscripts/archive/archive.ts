import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ManuscriptRefused } from '../refusal';
import { LIMITS, UNPACKED_MB } from './limits';
import { isArchive, isEmbedded } from './nested';

/** The files of an archive by their names. What is embedded in them (a table of another program) is not unpacked. */
export type Archive = ReadonlyMap<string, Uint8Array>;

const swollen = () => new ManuscriptRefused('swollen', String(UNPACKED_MB));

/** Whether so much may come of so little. */
const tooMuch = (unpacked: number, packed: number): boolean =>
  unpacked > LIMITS.unpacked || (unpacked > LIMITS.small && unpacked > packed * LIMITS.ratio);

/** The entries of an archive, judged by what they declare; nothing is unpacked yet. */
const entriesOf = async (zip: ZipFile, packed: number): Promise<Entry[]> => {
  if (zip.entryCount > LIMITS.entries) throw swollen();
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new ManuscriptRefused('locked');
    if (entries.has(entry.fileName)) throw new ManuscriptRefused('damaged');
    entries.set(entry.fileName, entry);
    unpacked += entry.uncompressedSize;
    if (entries.size > LIMITS.entries || tooMuch(unpacked, packed)) throw swollen();
    if (tooMuch(entry.uncompressedSize, entry.compressedSize)) throw swollen();
  }
  return [...entries.values()];
};

const unpack = async (zip: ZipFile, entry: Entry): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
};

/** yauzl's words for an entry that holds more or less than it declares. */
const LYING = /bytes in the stream|size mismatch/i;

const refusalOf = (error: unknown): ManuscriptRefused => {
  if (error instanceof ManuscriptRefused) return error;
  return LYING.test(String(error)) ? swollen() : new ManuscriptRefused('damaged');
};

/**
 * Unpacks a zip archive within `LIMITS`. What the entries declare is judged first, then each is unpacked and held to its
 * word. An archive in the archive is refused, wherever it stands; embedded objects are left packed.
 * Throws `ManuscriptRefused`: `too-large`, `swollen`, `locked` or `damaged`; nothing else.
 */
export const openArchive = async (bytes: Uint8Array): Promise<Archive> => {
  if (bytes.length > LIMITS.packed) throw new ManuscriptRefused('too-large', String(LIMITS.packed / 1024 / 1024));
  try {
    const zip = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const files = new Map<string, Uint8Array>();
    for (const entry of await entriesOf(zip, bytes.length)) {
      if (entry.fileName.endsWith('/') || isEmbedded(entry.fileName)) continue;
      const file = await unpack(zip, entry);
      if (isArchive(entry.fileName, file)) throw swollen();
      files.set(entry.fileName, file);
    }
    return files;
  } catch (error) {
    throw refusalOf(error);
  }
};
