import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { seconds } from './run/command';
import { armenianOf, withRows, type Nested } from './third-language/words';

/**
 * Proves that a third language needs `locales/` and what is generated from it, and nothing else: adds Armenian to a copy
 * of the house as docs/guides/language.md says, then asks the compiler, the check of the words and the house itself.
 */
const HOUSE = resolve(import.meta.dirname, '..');
const COPIED = ['src', 'collections', 'locales', 'scripts', 'e2e', 'bench', 'package.json', 'payload.config.ts'];
const HOUSE_TEST = 'scripts/third-language/house.int.test.ts';
const SETTINGS = ['tsconfig.json', 'vitest.config.ts', 'next.config.ts'];

const execute = promisify(execFile);
const copy = mkdtempSync(join(tmpdir(), 'dipnot-third-'));
const inCopy = (path: string): string => join(copy, path);

const change = (path: string, ...pairs: [string, string][]): void => {
  const changed = pairs.reduce(
    (text, [from, to]) => {
      if (!text.includes(from))
        throw new Error(`${path} has no ${from}: docs/guides/language.md and this script name it`);
      return text.replace(from, to);
    },
    readFileSync(inCopy(path), 'utf8'),
  );
  writeFileSync(inCopy(path), changed);
};

const addLanguage = (): void => {
  const words = (language: string) => JSON.parse(readFileSync(inCopy(`locales/${language}.json`), 'utf8')) as Nested;
  const write = (language: string, all: Nested) =>
    writeFileSync(inCopy(`locales/${language}.json`), `${JSON.stringify(all, null, 2)}\n`);
  for (const language of ['tr', 'en']) write(language, withRows(words(language)));
  write('hy', armenianOf(words('en')));
  const facts = readFileSync(inCopy('scripts/third-language/hy.ts'), 'utf8');
  writeFileSync(inCopy('locales/facts/hy.ts'), facts.replace('../../locales/facts/facts', './facts'));
  change(
    'locales/index.ts',
    ["['tr', 'en'] as const", "['tr', 'en', 'hy'] as const"],
    ['= { tr, en };', '= { tr, en, hy };'],
    ["import { tr } from './facts/tr';", "import { hy } from './facts/hy';\nimport { tr } from './facts/tr';"],
  );
  change(
    'locales/words.ts',
    ['= { tr, en };', '= { tr, en, hy };'],
    ["import tr from './tr.json';", "import hy from './hy.json';\nimport tr from './tr.json';"],
  );
};

const run = async (name: string, command: string, ...args: string[]): Promise<void> => {
  const start = performance.now();
  const bin = join(HOUSE, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, NO_COLOR: '1' };
  const ended = await execute(join(bin, command), args, { cwd: copy, env, maxBuffer: 1 << 26 }).then(
    () => '',
    ({ stdout = '', stderr = '' }: { stdout?: string; stderr?: string }) => `${stdout}${stderr}` || 'No output.',
  );
  console.log(`${ended ? '✗' : '✓'} ${name} (${seconds(start)})`);
  if (ended) throw new Error(ended);
};

try {
  for (const path of [...COPIED, ...SETTINGS]) {
    const isKept = (from: string) => !['node_modules', '.next', 'dist'].includes(basename(from));
    cpSync(join(HOUSE, path), inCopy(path), { recursive: true, filter: isKept });
  }
  symlinkSync(join(HOUSE, 'node_modules'), inCopy('node_modules'));
  addLanguage();
  await run('types and a migration are generated', 'tsx', 'scripts/codegen.ts', 'migration', 'hy');
  cpSync(inCopy('scripts/third-language/house.ts'), inCopy(HOUSE_TEST));
  const house = async () => {
    await run('words', 'tsx', 'scripts/check-locales.ts');
    await run('a house of three languages', 'vitest', 'run', '--project', 'int', HOUSE_TEST);
  };
  const ended = await Promise.allSettled([run('types', 'tsc'), house()]);
  const failed = ended.find((one) => one.status === 'rejected');
  if (failed) throw failed.reason;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
