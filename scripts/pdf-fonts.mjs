/**
 * Cuts the fonts of PDF and share card: `node scripts/pdf-fonts.mjs FOLDER`, FOLDER holding `Literata[opsz,wght].ttf`,
 * `Literata-Italic[opsz,wght].ttf` and `Amiri-Regular.ttf` (the whole fonts, as the PyPI packages `fontpkg-literata` and
 * `fontpkg-amiri` carry them). Writes `src/exports/typst/fonts/*.ttf`, which are committed.
 * Typst reads neither woff2 nor variable fonts, and a family split over files loses letters to other families: each
 * style is one static file with all its letters. Then asks which letters they have (`scripts/printed-letters.mjs`).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const source = process.argv[2];
if (!source) throw new Error('Usage: node scripts/pdf-fonts.mjs FOLDER-WITH-LITERATA-AND-AMIRI');

const packaged = createRequire(import.meta.url).resolve;
const literata = join(source, 'Literata[opsz,wght].ttf');
const literataItalic = join(source, 'Literata-Italic[opsz,wght].ttf');
const armenian = packaged(
  '@fontsource-variable/noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal.woff2',
);
// Not the site's Noto Naskh: it draws a letter and its dots as glyphs apart, and a PDF's text then repeats the letter.
const amiri = join(source, 'Amiri-Regular.ttf');

const LATIN = [
  [0x20, 0x17e],
  [0x18f, 0x259],
  [0x261, 0x261],
  [0x2b9, 0x331],
  [0x1e00, 0x1eff],
];
const GREEK = [
  [0x370, 0x3ff],
  [0x1f00, 0x1fff],
];
const CYRILLIC = [[0x400, 0x4ff]];
const SIGNS = [
  [0x2000, 0x2bff],
  [0xfb01, 0xfb02],
];
const EUROPE = [...LATIN, ...GREEK, ...CYRILLIC, ...SIGNS];
const ARMENIAN = [
  [0x531, 0x58f],
  [0xfb13, 0xfb17],
];
const ARABIC = [
  ...[0x60c, 0x61b, 0x61f, 0x67e, 0x686, 0x698, 0x6a9, 0x6ad, 0x6af, 0x6be, 0x6cc].map((letter) => [letter, letter]),
  [0x621, 0x63a],
  [0x640, 0x655],
  [0x660, 0x66c],
  [0x670, 0x671],
  [0x6c0, 0x6c1],
  [0x6d2, 0x6d3],
  [0x6f0, 0x6f9],
  [0x200c, 0x200f],
];

const LETTERS = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];
const JOINED = ['init', 'medi', 'fina', 'isol', 'rlig', 'calt', 'ccmp', 'mark', 'mkmk'];
/** Text is set in 10.5 pt and notes in 8.5: one optical size stands for both. */
const PAPER = 12;

/** The weights of text and title, and italic for both; scripts without an italic stand upright in italic text. */
const CUTS = [
  { name: 'literata-400', from: literata, ranges: EUROPE, axes: { opsz: PAPER, wght: 400 } },
  { name: 'literata-600', from: literata, ranges: EUROPE, axes: { opsz: PAPER, wght: 600 } },
  { name: 'literata-400-italic', from: literataItalic, ranges: EUROPE, axes: { opsz: PAPER, wght: 400 } },
  { name: 'literata-600-italic', from: literataItalic, ranges: EUROPE, axes: { opsz: PAPER, wght: 600 } },
  { name: 'armenian-400', from: armenian, ranges: ARMENIAN, axes: { wght: 400 } },
  { name: 'armenian-600', from: armenian, ranges: ARMENIAN, axes: { wght: 600 } },
  { name: 'amiri-400', from: amiri, ranges: ARABIC, features: JOINED },
];

const charactersOf = (ranges) =>
  ranges
    .flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset)),
    )
    .join('');

const folder = join(import.meta.dirname, '../src/exports/typst/fonts');
await mkdir(folder, { recursive: true });
for (const { name, from, ranges, axes, features = LETTERS } of CUTS) {
  const font = await subsetFont(await readFile(from), charactersOf(ranges), {
    targetFormat: 'truetype',
    noHinting: true,
    keepFeatures: features,
    ...(axes ? { variationAxes: axes } : {}),
  });
  await writeFile(join(folder, `${name}.ttf`), font);
  console.log(`${String(font.length).padStart(7)}  ${name}`);
}
await import('./printed-letters.mjs');
