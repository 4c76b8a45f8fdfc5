/**
 * Asks the typesetter which letters its fonts have: `node scripts/printed-letters.mjs` writes
 * `src/domain/text/printedLetters.json`, which is committed. `scripts/pdf-fonts.mjs` runs it after every cut. Fonts that
 * the typesetter carries within itself count too. Asked in the style of plain text: a bold or slanted sign may still lack.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { format, resolveConfig } from 'prettier';

const HOUSE = join(import.meta.dirname, '..');
const FONTS = join(HOUSE, 'src/exports/typst/fonts');
const TABLE = join(HOUSE, 'src/domain/text/printedLetters.json');

const GROUND = await readFile(join(HOUSE, 'src/exports/typst/source/ground.ts'), 'utf8');
const FAMILIES = Array.from(
  GROUND.match(/const FAMILIES = \[([\s\S]*?)\];/)[1].matchAll(/'([^']+)'/g),
  ([, name]) => name,
);

/** What may be written and has a shape. Of ideographs and syllables of Korean no font of ours has any. */
const MAY_BE_PRINTED = /[\p{L}\p{N}\p{P}\p{S}]/u;
const NEVER = /[\p{Ideographic}\p{sc=Hang}\p{sc=Yi}\p{sc=Tang}\p{sc=Egyp}\p{sc=Xsux}\p{sc=Hluw}\p{sc=Sgnw}]/u;
const LAST = 0x1ffff;
const AT_ONCE = 3000;

const files = (await readdir(FONTS)).filter((name) => name.endsWith('.ttf'));
const fontBlobs = await Promise.all(files.map((name) => readFile(join(FONTS, name))));
const compiler = NodeCompiler.create({ workspace: FONTS, fontArgs: [{ fontBlobs }] });

const sourceOf = (letters) => `#set document(title: "letters")
#set text(font: (${FAMILIES.map((name) => `"${name}"`).join(', ')}), fallback: false)
#for letter in (${letters.map((letter) => `"\\u{${letter.codePointAt(0).toString(16)}}",`).join('')}) [
  #letter

]`;

const REFUSED = /the text `\\?"((?:(?!`).)+?)\\?"` could not be displayed/gs;
const ESCAPED = /\\+u\{([0-9a-f]+)\}/g;

/** Those of the letters that no font has, by what PDF/UA-1 refuses. */
const lacking = (letters, turn) => {
  const mainFilePath = join(FONTS, `letters-${turn}.typ`);
  compiler.addSource(mainFilePath, sourceOf(letters));
  try {
    compiler.pdf(compiler.compile({ mainFilePath }).result, { pdfStandard: 'ua-1' });
    return new Set();
  } catch (problem) {
    const refused = Array.from(problem.message.matchAll(REFUSED), ([, text]) =>
      text.replace(ESCAPED, (_, code) => String.fromCodePoint(Number.parseInt(code, 16))),
    );
    if (refused.length === 0) throw problem;
    return new Set(refused.flatMap((text) => [...text]));
  }
};

const candidates = Array.from({ length: LAST + 1 }, (_, code) => code)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .filter((letter) => MAY_BE_PRINTED.test(letter) && !NEVER.test(letter));

const printed = [];
for (let from = 0; from < candidates.length; from += AT_ONCE) {
  const letters = candidates.slice(from, from + AT_ONCE);
  const missing = lacking(letters, from);
  printed.push(...letters.filter((letter) => !missing.has(letter)).map((letter) => letter.codePointAt(0)));
}

/** First and last of each run of letters, in turn. */
const ranges = printed.reduce((done, code) => {
  const [first, last] = done.at(-1) ?? [];
  return last === code - 1 ? [...done.slice(0, -1), [first, code]] : [...done, [code, code]];
}, []);
await writeFile(
  TABLE,
  await format(JSON.stringify(ranges.flat()), { ...(await resolveConfig(TABLE)), parser: 'json' }),
);
console.log(`${printed.length} letters of ${candidates.length} in ${ranges.length} runs`);
