import type { PayloadRequest } from 'payload';
import { refuse } from './refuse';

const MEGABYTE = 1024 * 1024;

/**
 * The body of a request, read no further than `max` bytes: a body that does not tell its length cannot fill the memory.
 * @throws APIError 413
 */
export const readBytes = async (req: PayloadRequest, max: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (req.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > max) refuse(req, 'refusal.input.large', { megabytes: Math.floor(max / MEGABYTE) }, 413);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
