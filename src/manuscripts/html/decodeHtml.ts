import { MAX_BYTES } from '../../domain/manuscript/size';
import { decode, type Decoded } from '../decode';

/** Where a page names its encoding (WHATWG HTML: within the first 1,024 bytes). */
const NAMED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i;

/**
 * The text of a page: by its byte order mark, else in the encoding it names, else as plain text is decoded.
 * Throws `ManuscriptRefused` as `decode` does.
 */
export const decodeHtml = (bytes: Uint8Array): Decoded => {
  const named = NAMED.exec(Buffer.from(bytes.subarray(0, 1024)).toString('latin1'))?.[1];
  const marked = /^(?:efbbbf|fffe|feff)/.test(Buffer.from(bytes.subarray(0, 3)).toString('hex'));
  if (named === undefined || marked || bytes.length > MAX_BYTES || /^utf-?8$/i.test(named)) return decode(bytes);
  try {
    const text = new TextDecoder(named, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
    return text.trim() === '' ? decode(bytes) : { text };
  } catch {
    return decode(bytes);
  }
};
