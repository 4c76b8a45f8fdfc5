import { ManuscriptRefused } from '../refusal';

const MARKS: [encoding: string, mark: string][] = [
  ['utf-16le', 'fffe'],
  ['utf-16be', 'feff'],
];

/** Words that make a part of a Word file something that no word processor writes. */
const DECLARES = /<!(?:DOCTYPE|ENTITY)/i;

/**
 * The text of a part: UTF-16 by its byte order mark, else UTF-8; the two encodings that OPC (ECMA-376 Part 2) allows.
 * Throws `ManuscriptRefused`: `damaged` for any other, `unsafe` where it declares a document type.
 */
export const decodeXml = (bytes: Uint8Array): string => {
  const start = Buffer.from(bytes.subarray(0, 2)).toString('hex');
  const encoding = MARKS.find(([, mark]) => mark === start)?.[0] ?? 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new ManuscriptRefused('damaged');
  }
  if (DECLARES.test(text)) throw new ManuscriptRefused('unsafe');
  return text;
};
