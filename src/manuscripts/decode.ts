import { MAX_BYTES, MAX_MEGABYTES } from '../domain/manuscript/size';
import { ManuscriptRefused } from './refusal';

export type Decoded = {
  text: string;
  /** Line of the first letter that depends on a guess, where the encoding was guessed. */
  guessedAt?: number;
};

/** First bytes of formats that are not text: zip (docx, odt), pdf, png, jpeg, gif, gzip, OLE (doc), rtf. */
const MAGIC = ['504b0304', '25504446', '89504e47', 'ffd8ff', '47494638', '1f8b', 'd0cf11e0', '7b5c727466'];

// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\u007f-\u0084\u0086-\u009f]/g;

const startsWith = (bytes: Uint8Array, hex: string): boolean =>
  Buffer.from(bytes.subarray(0, 5)).toString('hex').startsWith(hex);

const decodeAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

const encodingByMark = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, 'efbbbf')) return 'utf-8';
  if (startsWith(bytes, 'fffe')) return 'utf-16le';
  return startsWith(bytes, 'feff') ? 'utf-16be' : undefined;
};

const looksBinary = (text: string): boolean =>
  text.includes('\u0000') || (text.match(CONTROLS)?.length ?? 0) > text.length / 100;

const lineOfFirstNonAscii = (text: string): number => {
  const at = text.search(/[\u0080-\uffff]/);
  return text.slice(0, at).split('\n').length;
};

/**
 * The text of a file: UTF-8 or UTF-16 by its byte order mark, else UTF-8, else windows-1254 as a guess that is told.
 * Line ends become `\n`, so that lines are counted as an editor counts them.
 * Throws `ManuscriptRefused` for files that are empty, too large, binary, or broken in the encoding they announce.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  if (bytes.length > MAX_BYTES) throw new ManuscriptRefused('too-large', String(MAX_MEGABYTES));
  if (MAGIC.some((magic) => startsWith(bytes, magic))) throw new ManuscriptRefused('binary');
  const marked = encodingByMark(bytes);
  const certain = decodeAs(marked ?? 'utf-8', bytes);
  if (certain === undefined && marked) throw new ManuscriptRefused('unreadable');
  const text = (certain ?? new TextDecoder('windows-1254').decode(bytes)).replace(/\r\n?/g, '\n');
  if (text.trim() === '') throw new ManuscriptRefused('empty');
  if (looksBinary(text)) throw new ManuscriptRefused('binary');
  return certain === undefined ? { text, guessedAt: lineOfFirstNonAscii(text) } : { text };
};
