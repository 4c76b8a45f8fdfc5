/**
 * Cuts the reader's fonts: `node scripts/fonts.mjs FOLDER`, FOLDER holding `Literata[opsz,wght].ttf` and
 * `Literata-Italic[opsz,wght].ttf` (the whole variable fonts, as the PyPI package `fontpkg-literata` carries them).
 * Writes `src/site/assets/fonts/*.woff2` and `src/site/assets/fonts.json`, which are committed.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const source = process.argv[2];
if (!source) throw new Error('Usage: node scripts/fonts.mjs FOLDER-WITH-LITERATA');

const packaged = createRequire(import.meta.url).resolve;
const literata = join(source, 'Literata[opsz,wght].ttf');
const literataItalic = join(source, 'Literata-Italic[opsz,wght].ttf');
const armenian = packaged(
  '@fontsource-variable/noto-serif-armenian/files/noto-serif-armenian-armenian-wght-normal.woff2',
);
const arabic = packaged('@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2');

/** Ranges as CSS writes them: the same text says what is cut and when a browser loads it. */
const LATIN =
  'U+20-7E,U+A0,U+A1,U+A7,U+A9,U+AB,U+AD,U+AE,U+B0-B4,U+B7,U+B9,U+BB-BF,U+C0-FF,U+11E-11F,U+130-131,U+152-153,' +
  'U+15E-15F,U+2013-2014,U+2018-201A,U+201C-201E,U+2020,U+2022,U+2026,U+20AC,U+20BA,U+2212';
const LATIN_MORE = 'U+100-11D,U+120-12F,U+132-151,U+154-15D,U+160-17F,U+1E6-1E7,U+218-21B';
const CYRILLIC = 'U+400-45F,U+490-491';
const GREEK = 'U+370-3FF';
const ARMENIAN = 'U+530-58F';
const ARABIC =
  'U+60C,U+61B,U+61F,U+621-63A,U+640-652,U+660-66C,U+670-671,U+67E,U+686,U+698,U+6A9,U+6AF,U+6BE,U+6C0-6C1,' +
  'U+6CC,U+6D2-6D3,U+6F0-6F9';

const LETTERS = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk'];
/** Of every face alike: a browser matches weights first, and would never choose a face that declares another range. */
const WEIGHT = '400 600';

const JOINED = ['init', 'medi', 'fina', 'isol', 'rlig', 'calt', 'ccmp', 'mark', 'mkmk'];
const READING_SIZE = { opsz: 18, wght: { min: 400, max: 600 } };
const WEIGHTS = { wght: { min: 400, max: 600 } };

/** `styles`: a script without an italic stands upright in italic text; it is never slanted. */
const CUTS = [
  { name: 'literata', from: literata, range: LATIN, axes: READING_SIZE, styles: ['normal'] },
  { name: 'literata-italic', from: literataItalic, range: LATIN, axes: READING_SIZE, styles: ['italic'] },
  { name: 'literata-latin', from: literata, range: LATIN_MORE, axes: READING_SIZE, styles: ['normal'] },
  { name: 'literata-latin-italic', from: literataItalic, range: LATIN_MORE, axes: READING_SIZE, styles: ['italic'] },
  { name: 'literata-cyrillic', from: literata, range: CYRILLIC, axes: READING_SIZE, styles: ['normal'] },
  { name: 'literata-cyrillic-italic', from: literataItalic, range: CYRILLIC, axes: READING_SIZE, styles: ['italic'] },
  { name: 'literata-greek', from: literata, range: GREEK, axes: READING_SIZE, styles: ['normal', 'italic'] },
  { name: 'armenian', from: armenian, range: ARMENIAN, axes: WEIGHTS, styles: ['normal', 'italic'] },
  { name: 'arabic', from: arabic, range: ARABIC, features: JOINED, styles: ['normal', 'italic'] },
];

const charactersOf = (range) =>
  range
    .split(',')
    .flatMap((part) => {
      const [first, last = first] = part.slice(2).split('-');
      const start = Number.parseInt(first, 16);
      const count = Number.parseInt(last, 16) - start + 1;
      return Array.from({ length: count }, (_, offset) => String.fromCodePoint(start + offset));
    })
    .join('');

const cut = async ({ name, from, range, axes, features = LETTERS, styles }) => {
  const woff2 = await subsetFont(await readFile(from), charactersOf(range), {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: features,
    ...(axes ? { variationAxes: axes } : {}),
  });
  await writeFile(join(folder, `${name}.woff2`), woff2);
  const hash = createHash('sha256').update(woff2).digest('hex').slice(0, 8);
  return { name, hash, bytes: woff2.length, weight: WEIGHT, styles, range };
};

const folder = join(import.meta.dirname, '../src/site/assets/fonts');
await mkdir(folder, { recursive: true });
const fonts = [];
for (const one of CUTS) fonts.push(await cut(one));
await writeFile(join(folder, '../fonts.json'), `${JSON.stringify(fonts, null, 2)}\n`);
for (const { name, bytes } of fonts) console.log(`${String(bytes).padStart(6)}  ${name}`);
