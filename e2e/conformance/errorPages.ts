import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

const SCRIPT = resolve(import.meta.dirname, 'drawErrorPages.ts');

let drawn: Record<string, string> | undefined;

/**
 * What cannot be asked for while the house is sound: the pages of a failure, drawn beside it, by language and status
 * (`tr 500`). In a process of its own: Playwright gives JSX another meaning.
 */
export const errorPages = (origin: string): Record<string, string> =>
  (drawn ??= JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', SCRIPT, origin], { encoding: 'utf8' }),
  ) as Record<string, string>);
