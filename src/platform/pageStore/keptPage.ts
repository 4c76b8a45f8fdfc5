import { hash as digest } from 'node:crypto';
import { encode, gzipped, QUICK_LEVEL, type Encoding } from './encodings';

/** A page as its renderer made it. `kept: false`: an answer that is never stored (redirect, unknown address, failure). */
export type Rendered = {
  status: number;
  /** Text, which is served compressed, or the bytes of a picture or a print, which are served as they are. */
  body: string | Uint8Array;
  headers: Record<string, string>;
  tags: string[];
  kept: boolean;
};

/** One encoding of a page as it is served: bytes, and raw header lists ready for `writeHead`. */
export type Variant = { bytes: Buffer; headers: string[]; notModified: string[] };

export type KeptPage = {
  status: number;
  tags: string[];
  hash: string;
  base: string[];
  /** That of gzip is made when it is first read. */
  variants: Record<Encoding, Variant>;
  /** What the page may take in memory. */
  size: number;
};

/**
 * A variant with its own strong ETag (RFC 9110, 8.8.3: equal tags mean equal bytes): the text's hash and how it is
 * encoded, which for Brotli includes the level.
 */
export const variantOf = (base: string[], hash: string, encoding: Encoding, bytes: Buffer, level = ''): Variant => {
  const etag = encoding === 'identity' ? `"${hash}"` : `"${hash}.${encoding}${level}"`;
  const coding = encoding === 'identity' ? [] : ['Content-Encoding', encoding];
  return {
    bytes,
    headers: [...base, 'ETag', etag, 'Content-Length', String(bytes.length), ...coding],
    notModified: [...base, 'ETag', etag],
  };
};

const hashOf = (bytes: Uint8Array): string => digest('sha256', bytes, 'base64url').slice(0, 22);

/** A picture or a print: one set of bytes, whatever encoding is accepted. */
const keepBytes = (page: Rendered, body: Uint8Array): KeptPage => {
  const base = Object.entries(page.headers).flat();
  const hash = hashOf(body);
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const only = variantOf(base, hash, 'identity', bytes);
  const { status, tags } = page;
  return { status, tags, hash, base, variants: { identity: only, gzip: only, br: only }, size: bytes.length };
};

/** A rendered page with its bytes and their headers: text in each encoding, anything else as it is. */
export const keepPage = (page: Rendered): KeptPage => {
  if (typeof page.body !== 'string') return keepBytes(page, page.body);
  const bytes = encode(page.body);
  const hash = hashOf(bytes.identity);
  const base = [...Object.entries(page.headers).flat(), 'Vary', 'Accept-Encoding'];
  let gzip: Variant | undefined;
  return {
    status: page.status,
    tags: page.tags,
    hash,
    base,
    variants: {
      identity: variantOf(base, hash, 'identity', bytes.identity),
      get gzip() {
        return (gzip ??= variantOf(base, hash, 'gzip', gzipped(bytes.identity)));
      },
      br: variantOf(base, hash, 'br', bytes.br, String(QUICK_LEVEL)),
    },
    // gzip's bytes may come later: twice Brotli's are set aside for them (measured: 0.97 times).
    size: bytes.identity.length + 3 * bytes.br.length,
  };
};

/** Whether `If-None-Match` names any variant of this page, weakly compared (RFC 9110, 13.1.2). */
export const matches = (page: KeptPage, header: string | undefined): boolean =>
  header !== undefined &&
  (header.trim() === '*' ||
    header.split(',').some(
      (tag) =>
        tag
          .trim()
          .replace(/^W\//, '')
          .replace(/^"|(\.\w+)?"$/g, '') === page.hash,
    ));
