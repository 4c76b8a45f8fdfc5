import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { HOUSE, run, seconds } from './command';
import type { Count } from './count';

type Check = { name: string; command: string[] };

const CHECKS: Check[] = [
  { name: 'third language', command: ['tsx', 'scripts/third-language.ts'] },
  { name: 'types', command: ['tsc'] },
  { name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
  {
    name: 'borders',
    command: ['depcruise', '--config', '.dependency-cruiser.mjs', 'src', 'collections', 'locales', 'payload.config.ts'],
  },
  { name: 'locales', command: ['tsx', 'scripts/check-locales.ts'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  { name: 'generated files', command: ['npm', 'run', '--silent', 'codegen:check'] },
  { name: 'page script', command: ['node', 'scripts/bundle-page-script.mjs', '--check'] },
];

const isThere = ({ command }: Check): boolean => {
  if (command[0] !== 'npm') return true;
  const { scripts = {} } = JSON.parse(readFileSync(resolve(HOUSE, 'package.json'), 'utf8')) as {
    scripts?: Record<string, string>;
  };
  return command.at(-1)! in scripts;
};

const runCheck = async ({ name, command: [bin, ...args] }: Check): Promise<boolean> => {
  const start = performance.now();
  const { code, output } = await run(bin!, args);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(start)})`);
  if (code !== 0) console.log(output.trimEnd());
  return code === 0;
};

/** Runs every check of the house, two at a time, and prints what each found. Each counts as one test. */
export const runChecks = async (): Promise<Count> => {
  const waiting = CHECKS.filter(isThere);
  const count: Count = { passed: 0, failed: 0, skipped: 0 };
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      count[(await runCheck(check)) ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all([work(), work()]);
  return count;
};
