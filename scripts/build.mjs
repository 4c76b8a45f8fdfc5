import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { build } from 'esbuild';

/**
 * Builds what is older than its sources, and says so. `node scripts/build.mjs cli|server|all`:
 * `cli` the command line alone (a second), `server` the server, `all` the server and the editor's app.
 */
const SOURCES = [
  'src',
  'collections',
  'locales',
  'payload.config.ts',
  'next.config.ts',
  'package-lock.json',
  'tsconfig.json',
];
const what = process.argv[2] ?? 'all';
const force = process.argv.includes('--force');

const newest = (place) => {
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(place) ? 0 : stat.mtimeMs;
  return Math.max(0, ...readdirSync(place).map((name) => newest(path.join(place, name))));
};

const changed = Math.max(...SOURCES.map(newest));
const isStale = (product) => force || !existsSync(product) || statSync(product).mtimeMs < changed;

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

const bundle = (entry, outfile) => {
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
    keepNames: true,
    sourcemap: true,
    jsx: 'automatic',
    logLevel: 'warning',
  });
};

const run = (command, args) =>
  new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    const said = [];
    child.stdout.on('data', (text) => said.push(text));
    child.stderr.on('data', (text) => said.push(text));
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(Buffer.concat(said).toString()))));
  });

const step = async (name, product, work) => {
  if (!isStale(product)) return;
  const from = performance.now();
  console.error(`Building ${name} …`);
  await work();
  console.error(`Built ${name} in ${((performance.now() - from) / 1000).toFixed(1)} s`);
};

try {
  if (what === 'cli') await step('the command line', 'dist/cli.js', () => bundle('src/cli/index.ts', 'dist/cli.js'));
  if (what === 'server' || what === 'all') {
    await step('the server', 'dist/server.js', () => bundle('src/server.ts', 'dist/server.js'));
  }
  if (what === 'all') {
    await step('the editor’s app (about a minute or two)', '.next/BUILD_ID', () =>
      run('node', ['node_modules/next/dist/bin/next', 'build']),
    );
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
