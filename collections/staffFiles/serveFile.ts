import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NotFound, type UploadConfig } from 'payload';
import type { Manuscript, PermissionLetter } from '../../src/payload-types';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** RFC 8187: the name in UTF-8, and for old programs one in plain letters (RFC 6266). */
const disposition = (name: string): string => {
  const plain = name.replace(/[^\w.\- ]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/** The collections whose files are the staff's alone, as they came. */
type Row = Manuscript | PermissionLetter;

/**
 * Serves a file of the staff's, always to be saved and never shown: what somebody sent as a page must not run where the
 * staff is signed in. Who may read it has been asked before.
 * @param nameOf the name it is saved under
 * @throws NotFound also where the row is there and the file is not
 */
export const serveFile =
  (collection: 'manuscripts' | 'permission-letters', nameOf: (row: Row) => string): Handler =>
  async (req, { params: { filename } }) => {
    const where = { filename: { equals: filename } };
    const { docs } = await req.payload.find({ collection, where, limit: 1, depth: 0, overrideAccess: false, req });
    const [row] = docs;
    const { staticDir } = req.payload.collections[collection].config.upload;
    const file = path.join(staticDir ?? '', path.basename(filename));
    const bytes = row && (await readFile(file).catch(() => undefined));
    if (!bytes) throw new NotFound(req.t);
    return new Response(bytes, {
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Length': String(bytes.length),
        'Content-Disposition': disposition(nameOf(row)),
        'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    });
  };
