import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export const HOUSE = resolve(import.meta.dirname, '../..');

/** Aborted when the run is told to end: the command at work is stopped, and no other starts. */
export const interruption = new AbortController();

type Options = { env?: Record<string, string>; show?: boolean };

/**
 * Runs one command of the house in its root, with the packages' own commands, the pinned Node among them, first on PATH.
 * @param options `show` lets its output through; otherwise the output is kept and returned
 * @returns the exit code (1 when it could not start or was killed) and what it printed
 */
export const run = (command: string, args: string[], { env = {}, show = false }: Options = {}) => {
  const path = `${resolve(HOUSE, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const output = show ? 'inherit' : 'pipe';
  const child = spawn(command, args, {
    cwd: HOUSE,
    env: { ...process.env, ...env, PATH: path },
    stdio: ['ignore', output, output],
    signal: interruption.signal,
  });
  const kept: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => kept.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => kept.push(chunk));
  return new Promise<{ code: number; output: string }>((done) => {
    child.on('error', (error) => done({ code: 1, output: error.message }));
    child.on('close', (code) => done({ code: code ?? 1, output: Buffer.concat(kept).toString() }));
  });
};

/** Seconds since `start` (of `performance.now()`), as they are printed. */
export const seconds = (start: number): string => `${((performance.now() - start) / 1000).toFixed(1)} s`;
