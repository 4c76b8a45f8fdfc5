import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Bytes of one page in each encoding it is served in. */
export type Encodings = { identity: Buffer; gzip: Buffer; br: Buffer };
export type Encoding = keyof Encodings;

/** Brotli at a level: 5 costs a millisecond and is served at once, 11 a tenth smaller and made when nobody waits. */
export const brotli = (bytes: Buffer, level: 5 | 11): Promise<Buffer> =>
  brotliAsync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: level,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

/** Every encoding of a page, made once per change. */
export const encode = async (text: string): Promise<Encodings> => {
  const identity = Buffer.from(text);
  const [zipped, br] = await Promise.all([gzipAsync(identity, { level: 6 }), brotli(identity, 5)]);
  return { identity, gzip: zipped, br };
};

const QUALITY = /^\s*([\w*-]+)\s*(?:;\s*q=([\d.]+))?/;

/** The encoding to serve under an `Accept-Encoding` header (RFC 9110, 12.5.3): br, else gzip, else as it is. */
export const acceptedEncoding = (header: string | undefined): Encoding => {
  if (!header) return 'identity';
  const accepted = new Map(
    header.split(',').flatMap((part): [string, number][] => {
      const match = QUALITY.exec(part);
      return match?.[1] ? [[match[1].toLowerCase(), match[2] === undefined ? 1 : Number(match[2])]] : [];
    }),
  );
  const accepts = (name: string): boolean => (accepted.get(name) ?? accepted.get('*') ?? 0) > 0;
  return accepts('br') ? 'br' : accepts('gzip') ? 'gzip' : 'identity';
};
