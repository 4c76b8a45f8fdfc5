import { randomBytes } from 'node:crypto';
import { writeZip, type ZipEntry } from '../../archive/examples/writeZip';
import type { RefusalReason } from '../../refusal';
import { paragraph, run } from './pieces';
import { partsOf } from './wordFile';

const MB = 1024 * 1024;
const BODY = paragraph(run('Fener.'));

/** The parts of a harmless file, some of them changed. */
const parts = (change: (name: string, bytes: Uint8Array) => Partial<ZipEntry> = () => ({}), body = BODY): ZipEntry[] =>
  [...partsOf({ body })].map(([name, bytes]) => ({ name, bytes, ...change(name, bytes) }));

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

const withDocument = (xml: (text: string) => Uint8Array): ZipEntry[] =>
  parts((name, bytes) => (name === 'word/document.xml' ? { bytes: xml(new TextDecoder().decode(bytes)) } : {}));

const ENTITY = '<!DOCTYPE w [<!ENTITY x SYSTEM "http://127.0.0.1:9/x"><!ENTITY y "&x;&x;">]>';
const declared = (text: string): string => text.replace('?>', `?>${ENTITY}`).replace('Fener.', '&y;');

/** Files that are made to harm whoever opens them, and the reason they are refused for. */
export const hostile: [name: string, reason: RefusalReason, file: () => Uint8Array][] = [
  [
    'a bomb: 51 MB of XML in some 50 KB',
    'swollen',
    () => writeZip(parts(undefined, BODY.repeat(1 + Math.floor((51 * MB) / BODY.length)))),
  ],
  [
    'a bomb of 101 MB that does not press well',
    'swollen',
    () => {
      const noise = randomBytes(2 * MB);
      const pictures = Array.from({ length: 50 }, (_, at) => ({
        name: `word/media/${at}.png`,
        bytes: Buffer.concat([noise.subarray(0, 300_000), Buffer.alloc(Math.ceil(1.8 * MB))]),
      }));
      return writeZip([...parts(), ...pictures]);
    },
  ],
  [
    '10,000 entries',
    'swollen',
    () =>
      writeZip([
        ...parts(),
        ...Array.from({ length: 10_000 }, (_, at) => ({ name: `word/${at}.xml`, bytes: utf8('<a/>') })),
      ]),
  ],
  [
    'an entry that says less than it holds',
    'swollen',
    () => writeZip(parts((name) => (name === 'word/document.xml' ? { claims: 10 } : {}))),
  ],
  [
    'an entry that says more than it holds',
    'swollen',
    () => writeZip(parts((name) => (name === 'word/document.xml' ? { claims: 9_999 } : {}))),
  ],
  [
    'an archive in the archive',
    'swollen',
    () => writeZip([...parts(), { name: 'word/media/image1.png', bytes: writeZip(parts()) }]),
  ],
  [
    'an archive in the archive by name',
    'swollen',
    () => writeZip([...parts(), { name: 'word/more.zip', bytes: utf8('x') }]),
  ],
  [
    'an entry that leads out of the archive',
    'damaged',
    () => writeZip([...parts(), { name: '../../etc/passwd', bytes: utf8('x') }]),
  ],
  ['two entries of one name', 'damaged', () => writeZip([...parts(), ...parts()])],
  ['an encrypted entry', 'locked', () => writeZip(parts(() => ({ flags: 1 })))],
  ['an encrypted file of Word', 'locked', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2048, '0'), 'hex')],
  ['an external entity', 'unsafe', () => writeZip(withDocument((text) => utf8(declared(text))))],
  ['an external entity in UTF-16', 'unsafe', () => writeZip(withDocument((text) => utf16(declared(text))))],
  [
    'an external entity in a part that mammoth reads by itself',
    'unsafe',
    () =>
      writeZip(
        parts((name, bytes) =>
          name === '[Content_Types].xml' ? { bytes: utf8(declared(new TextDecoder().decode(bytes))) } : {},
        ),
      ),
  ],
  [
    'elements nested 100,000 deep',
    'too-heavy',
    () => writeZip(parts(undefined, '<w:sdt><w:sdtContent>'.repeat(100_000))),
  ],
  ['a million paragraphs in 8 KB', 'too-heavy', () => writeZip(parts(undefined, '<w:p/>'.repeat(1_300_000)))],
  [
    'a table of a million cells',
    'too-heavy',
    () => writeZip(parts(undefined, `<w:tbl><w:tr>${'<w:tc/>'.repeat(1_000_000)}</w:tr></w:tbl>`)),
  ],
  ['no zip at all', 'damaged', () => utf8('Fener.')],
  ['half a file', 'damaged', () => writeZip(parts()).subarray(0, 700)],
  ['a zip without a text', 'damaged', () => writeZip([{ name: 'a.txt', bytes: utf8('x') }])],
  ['XML that is none', 'damaged', () => writeZip(withDocument((text) => utf8(text.replace('</w:body>', ''))))],
  ['an unknown entity', 'damaged', () => writeZip(withDocument((text) => utf8(text.replace('Fener.', '&fener;'))))],
  ['nothing', 'empty', () => new Uint8Array()],
];
