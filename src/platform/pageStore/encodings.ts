import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzipSync, type BrotliOptions } from 'node:zlib';

const brotliAsync = promisify(brotliCompress);

/** Bytes of one page as they are made at once: as it is, and as nearly every reader takes it. */
export type Encodings = { identity: Buffer; br: Buffer };
export type Encoding = keyof Encodings | 'gzip';

/** Brotli's shortest and longest windows, as powers of two, and what it keeps of one for itself (RFC 7932, 9.1). */
const WINDOW = { least: 10, most: 22, kept: 16 };

/**
 * The shortest window that holds a whole page. The encoder's tables grow with it: beside a page that has just been
 * drawn, the longest one costs a tenth more and saves nothing.
 */
const windowFor = ({ length }: Buffer): number =>
  Math.min(WINDOW.most, Math.max(WINDOW.least, Math.ceil(Math.log2(length + WINDOW.kept))));

const options = (bytes: Buffer, level: number): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    [constants.BROTLI_PARAM_LGWIN]: windowFor(bytes),
  },
});

/** Node gives a piece of a larger pool, and the whole pool stays in memory for as long as the piece. */
const outOfPool = (bytes: Buffer): Buffer => {
  if (bytes.buffer.byteLength === bytes.length) return bytes;
  const alone = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(alone);
  return alone;
};

/** The level of Brotli that is made at once, of 11. */
export const QUICK_LEVEL = 2;

/** Brotli 11: a fifth smaller than 2, a hundred times dearer, and so made by another thread when nobody waits. */
export const brotliSmallest = async (bytes: Buffer): Promise<Buffer> =>
  outOfPool(await brotliAsync(bytes, options(bytes, 11)));

type Packed = { buffer: Buffer; engine: object };

/**
 * What a packer of Node's made, and nothing of it left behind: its handle outlives it until the next full collection of
 * garbage, and with it its buffer and the 64 KB pool that lies in. Such collections then came every 150 pages and cost
 * 0.4 ms a page, as much as the packing.
 */
const released = (packed: unknown): Buffer => {
  const { buffer, engine } = packed as Packed;
  Object.assign(engine, { _outBuffer: undefined });
  return outOfPool(buffer);
};

/**
 * What every page is packed into, made once per change. At once and here, because handing so little work to another
 * thread costs as much CPU again as the work (measured: 1.0 ms against 0.5).
 */
export const encode = (text: string): Encodings => {
  const identity = outOfPool(Buffer.from(text));
  return { identity, br: released(brotliCompressSync(identity, { ...options(identity, QUICK_LEVEL), info: true })) };
};

/** gzip 6, for the few who take no Brotli: a fifth of a page's cost, and so made when the first of them asks. */
export const gzipped = (bytes: Buffer): Buffer => released(gzipSync(bytes, { level: 6, info: true }));

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
