/** Prints how long our source files are: median, 90th percentile and the longest, product and tests apart. */
import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const HOUSE = resolve(import.meta.dirname, '..');
const SOURCES = '{src,collections,locales,scripts,e2e,bench}/**/*.{ts,tsx,mjs,css}';
const GENERATED = /^src\/(app|migrations)\/|^src\/payload-types\.ts$/;
const TEST = /\.test\.tsx?$/;

const files = globSync([SOURCES, '*.{ts,mjs}', '.dependency-cruiser.mjs'], { cwd: HOUSE })
  .filter((path) => !GENERATED.test(path))
  .map((path) => ({ path, lines: readFileSync(resolve(HOUSE, path), 'utf8').split('\n').length - 1 }));

const print = (name, group) => {
  const sorted = group.toSorted((a, b) => a.lines - b.lines);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  const longest = sorted.at(-1);
  if (!longest) return;
  const total = sorted.reduce((sum, { lines }) => sum + lines, 0);
  console.log(
    `${name}: ${sorted.length} files, ${total} lines; median ${at(0.5).lines}, p90 ${at(0.9).lines}, ` +
      `max ${longest.lines} (${longest.path})`,
  );
};

print(
  'product',
  files.filter(({ path }) => !TEST.test(path)),
);
print(
  'tests',
  files.filter(({ path }) => TEST.test(path)),
);
