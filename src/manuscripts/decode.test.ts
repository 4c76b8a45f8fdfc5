import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../domain/manuscript/size';
import { decode } from './decode';
import { ManuscriptRefused } from './refusal';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, bigEndian: boolean) => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};
const reasonOf = (bytes: Uint8Array): string | undefined => {
  try {
    decode(bytes);
  } catch (error) {
    return error instanceof ManuscriptRefused ? error.reason : String(error);
  }
  return undefined;
};

describe('decode', () => {
  const text = 'Fener ışığı söndü.\nİkinci satır: «Փարոս».';

  it.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a byte order mark', utf8(`\ufeff${text}`)],
    ['UTF-16 little endian', utf16(text, false)],
    ['UTF-16 big endian', utf16(text, true)],
  ])('reads %s as it is, without guessing', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text });
  });

  it.each(['\r\n', '\r', '\n'])('counts lines the same whatever ends them: %j', (end) => {
    expect(decode(utf8(['bir', 'iki', '', 'üç'].join(end))).text).toBe('bir\niki\n\nüç');
  });

  it('guesses windows-1254 where the bytes are no UTF-8, and tells the first line that depends on it', () => {
    const bytes = Uint8Array.from([...utf8('Liman\n'), 0xfe, 0xfd, 0xf0, 0x20, 0xdd, 0xde, 0xd0, 0x20, 0x93, 0x94]);
    expect(decode(bytes)).toEqual({ text: 'Liman\nşığ İŞĞ “”', guessedAt: 2 });
  });

  it.each([
    ['empty', utf8('')],
    ['empty', utf8('\ufeff \n\t\n')],
    ['binary', utf8('%PDF-1.7 ...')],
    ['binary', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0])],
    ['binary', utf8('metin\u0000metin')],
    ['binary', Uint8Array.from({ length: 400 }, (_, i) => (i * 37) % 31)],
    ['binary', utf8('{\\rtf1 Liman}')],
    ['unreadable', Uint8Array.from([0xef, 0xbb, 0xbf, 0xff, 0x41])],
    ['unreadable', Uint8Array.from([0xff, 0xfe, 0x41])],
    ['too-large', new Uint8Array(MAX_BYTES + 1).fill(0x61)],
  ])('refuses what is no text: %s', (reason, bytes) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it('takes a file of just the largest size', () => {
    expect(reasonOf(new Uint8Array(MAX_BYTES).fill(0x61))).toBeUndefined();
  });
});
