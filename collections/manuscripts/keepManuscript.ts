import { createHash, randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { PayloadRequest } from 'payload';
import type { Locale } from '../../locales/index';
import { slugify } from '../../src/domain/slug';
import type { Manuscript } from '../../src/payload-types';
import { SLUGS } from '../slugs';
import { formatOf } from './formats';
import { nameOf } from './nameOf';

/** A name no other file has, in letters that every disk and every shell knows: `fener-haritalari-1f3a9c2e.docx`. */
const nameOnDisk = (name: string, extension: string, language: Locale): string => {
  const words = slugify(name.replace(/\.[^.]*$/, ''), language) ?? 'manuscript';
  return `${words.slice(0, 60)}-${randomBytes(4).toString('hex')}.${extension}`;
};

/**
 * Keeps the file of a manuscript as it came, byte by byte, and a row of it in the transaction of `req`. The file's path is
 * added to `written`: whoever ends the transaction otherwise than by its commit removes it. Returns the row's id.
 *
 * Payload's own upload is passed by: it looks at the first bytes, and takes a text that begins with "BM" for a picture.
 */
export const keepManuscript = async (
  req: PayloadRequest,
  { name, bytes }: { name: string; bytes: Uint8Array },
  language: Locale,
  written: string[],
): Promise<string> => {
  const { staticDir } = req.payload.collections[SLUGS.manuscripts].config.upload;
  const originalName = nameOf(name);
  const { format, extension, mimeType } = formatOf(originalName);
  const filename = nameOnDisk(originalName, extension, language);
  const file = path.join(staticDir ?? '', filename);
  await mkdir(path.dirname(file), { recursive: true });
  written.push(file);
  await writeFile(file, bytes, { flag: 'wx', flush: true });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { id } = await req.payload.create({
    collection: SLUGS.manuscripts,
    data: { originalName, filename, mimeType, filesize: bytes.length, sha256, format, language },
    depth: 0,
    overrideAccess: true,
    req,
  });
  return id;
};

/** Writes on a manuscript's row what only its import could tell: the edition it became, and the report. */
export const tellManuscript = async (
  req: PayloadRequest,
  id: string,
  data: Pick<Manuscript, 'report'> & { edition: string },
): Promise<void> => {
  await req.payload.db.updateOne({ collection: SLUGS.manuscripts, id, data, req });
};
