import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { bundle } from './bundle.mjs';

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
  if (what === 'cli') {
    await step('the command line', 'dist/cli.js', async () => {
      await bundle('src/manuscripts/apart/worker.ts', 'dist/manuscripts.js');
      await bundle('src/cli/index.ts', 'dist/cli.js');
    });
  }
  if (what === 'server' || what === 'all') {
    await step('the server', 'dist/server.js', async () => {
      await bundle('src/exports/typst/engine/worker.ts', 'dist/typst.js');
      await bundle('src/manuscripts/apart/worker.ts', 'dist/manuscripts.js');
      await bundle('src/server.ts', 'dist/server.js');
    });
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
