import { existsSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';

/**
 * Packages stay outside, so that the process has one copy of each; but drizzle's is bundled: its `package.json` lists
 * thousands of exports and is parsed again for each of its 250 modules (1.3 s and 200 MB at every start).
 */
const BUNDLED = /^(?:@payloadcms\/(?:db-sqlite|drizzle)|drizzle-orm)(?:\/|$)/;
const onlyOurs = {
  name: 'only-ours',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) => {
      if (kind === 'entry-point' || name.startsWith('@payload-config') || BUNDLED.test(name)) return null;
      return { path: name, external: true };
    });
  },
};

const forgetChunks = (outfile) => {
  const folder = path.join(path.dirname(outfile), 'chunks');
  if (!existsSync(folder)) return;
  const own = readdirSync(folder).filter((name) => name.startsWith(`${path.basename(outfile, '.js')}-`));
  for (const name of own) rmSync(path.join(folder, name));
};

/**
 * Bundles one entry and what is ours of it. Names are not kept by esbuild's `keepNames`: nothing is minified, so they
 * stand anyway, and its helper is called wherever a function is made (a tenth of a page's cost).
 */
export const bundle = (entry, outfile) => {
  forgetChunks(outfile);
  return build({
    entryPoints: [{ in: entry, out: path.basename(outfile, '.js') }],
    outdir: path.dirname(outfile),
    chunkNames: `chunks/${path.basename(outfile, '.js')}-[hash]`,
    splitting: true,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    plugins: [onlyOurs],
    sourcemap: true,
    jsx: 'automatic',
    logLevel: 'warning',
  });
};
