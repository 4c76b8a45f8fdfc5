import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { NotFound, type UploadConfig } from 'payload';
import { SLUGS } from '../slugs';

type Handler = NonNullable<UploadConfig['handlers']>[number];

/** RFC 8187: the name in UTF-8, and for old programs one in plain letters (RFC 6266). */
const disposition = (name: string): string => {
  const plain = name.replace(/[^\w.\- ]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};

/**
 * Serves the file of a manuscript, always to be saved and never shown: what somebody sent as a page must not run where
 * the staff is signed in. Who may read it has been asked before.
 * @throws NotFound also where the row is there and the file is not
 */
export const serveFile: Handler = async (req, { params: { filename } }) => {
  const collection = SLUGS.manuscripts;
  const where = { filename: { equals: filename } };
  const { docs } = await req.payload.find({ collection, where, limit: 1, depth: 0, overrideAccess: false, req });
  const [manuscript] = docs;
  const { staticDir } = req.payload.collections[collection].config.upload;
  const file = path.join(staticDir ?? '', path.basename(filename));
  const bytes = manuscript && (await readFile(file).catch(() => undefined));
  if (!bytes) throw new NotFound(req.t);
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(bytes.length),
      'Content-Disposition': disposition(manuscript.originalName),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  });
};
