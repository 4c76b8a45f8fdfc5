/**
 * Bundles the one script of readers' pages: `node scripts/bundle-page-script.mjs` writes `src/site/assets/pageScript.js`
 * and, with the hash that its address carries, `pageScript.json`; both are committed. `--check` writes nothing and fails
 * where they are not what the sources make.
 */
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const HOUSE = join(import.meta.dirname, '..');
const ASSETS = join(HOUSE, 'src/site/assets');

/** What the sources make now: the name of each file beside its content. */
const made = async () => {
  const { outputFiles } = await build({
    entryPoints: [join(HOUSE, 'src/site/enhance/page.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    logLevel: 'warning',
  });
  const { text } = outputFiles[0];
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  return { 'pageScript.js': text, 'pageScript.json': `${JSON.stringify({ hash })}\n` };
};

const files = Object.entries(await made());
if (process.argv.includes('--check')) {
  const committed = await Promise.all(files.map(([name]) => readFile(join(ASSETS, name), 'utf8').catch(() => '')));
  const stale = files.filter(([, text], at) => text !== committed[at]).map(([name]) => `src/site/assets/${name}`);
  if (stale.length > 0) {
    console.error(`Not up to date, commit what \`node scripts/bundle-page-script.mjs\` writes: ${stale.join(', ')}`);
    process.exit(1);
  }
} else {
  for (const [name, text] of files) await writeFile(join(ASSETS, name), text);
}
