import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findCommand, ROOT } from './commands';

const run = promisify(execFile);

export const CONNECTIONS = 32;

const byWrk = async (wrk: string, url: string, seconds: number): Promise<number> => {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', url];
  const { stdout } = await run(wrk, args);
  const requests = /(\d+) requests in/.exec(stdout)?.[1];
  if (requests === undefined || /Non-2xx|Socket errors/.test(stdout)) throw new Error(`wrk on ${url}: ${stdout}`);
  return Number(requests);
};

const byOurs = async (url: string, seconds: number): Promise<number> => {
  const script = join(ROOT, 'bench/machine/askRepeatedly.ts');
  const { stdout } = await run(process.execPath, [
    '--import',
    'tsx',
    script,
    url,
    String(seconds),
    String(CONNECTIONS),
  ]);
  return Number(stdout);
};

/**
 * Asks for one address as fast as it is answered, over kept connections, from a process of its own: wrk where it is
 * installed, else a small generator of ours.
 * @returns the number of answers
 * @throws where one answer was not 200
 */
export const load = (url: string, seconds: number): Promise<number> => {
  const wrk = findCommand('wrk');
  return wrk ? byWrk(wrk, url, seconds) : byOurs(url, seconds);
};
