import { z } from 'zod';
import { DATABASE_FILE, DUMP_FOLDER, FILE_FOLDERS } from '../../platform/backup/copyStored';
import { BadBackup } from './badBackup';

/** Raised when a backup is laid out so that an older product could not restore it. */
export const FORMAT = 2;

/** The name of the manifest, the first file of every backup. */
export const MANIFEST = 'manifest.json';

const PRODUCT = 'dipnot';

/** No way out of the folder it is unpacked in, and nothing beside what a backup holds. */
const isBackupPath = (path: string): boolean => {
  const [top, ...rest] = path.split('/');
  if (path.includes('\0') || path.includes('\\') || rest.some((part) => ['', '.', '..'].includes(part))) return false;
  if (top === DUMP_FOLDER) return rest.length === 1 && /^[\w-]+\.ejson$/.test(rest[0] ?? '');
  return path === DATABASE_FILE || (FILE_FOLDERS.includes(top ?? '') && rest.length > 0);
};

const file = z.object({
  path: z.string().refine(isBackupPath),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

const head = z.object({ product: z.literal(PRODUCT), format: z.int().min(1) });

const whole = head
  .extend({
    version: z.string(),
    database: z.enum(['sqlite', 'mongodb']),
    createdAt: z.iso.datetime(),
    files: z.array(file),
  })
  .refine(({ files }) => new Set(files.map(({ path }) => path)).size === files.length)
  .refine(({ database, files }) => files.some(({ path }) => path === DATABASE_FILE) === (database === 'sqlite'));

/** One file of a backup: where it lies in it, its size in bytes, the SHA-256 of its content in hexadecimal. */
export type BackupFile = z.output<typeof file>;

/** What a backup says of itself. */
export type Manifest = z.output<typeof whole>;

/** The manifest of a new backup, as it is written into it. */
export const writeManifest = (own: Omit<Manifest, 'product' | 'format'>): string =>
  JSON.stringify({ product: PRODUCT, format: FORMAT, ...own }, null, 1);

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Reads a manifest.
 * @throws BadBackup when it is another product's, of a newer format, or names a file that no backup holds.
 */
export const readManifest = (text: string): Manifest => {
  const json = parse(text);
  const known = head.safeParse(json);
  if (!known.success) throw new BadBackup('notBackup');
  if (known.data.format > FORMAT) throw new BadBackup('newerFormat');
  const read = whole.safeParse(json);
  if (!read.success) throw new BadBackup('damaged', MANIFEST);
  return read.data;
};
