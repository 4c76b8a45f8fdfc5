import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
};

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

const end = async (child: ChildProcess): Promise<void> => {
  if (ended(child)) return;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  const hurry = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await gone;
  clearTimeout(hurry);
};

export type ServerProcess = { port: number; failed: Promise<never>; stop(): Promise<void> };

/**
 * Starts a server on a free port over a temporary folder. `failed` rejects with its last words when it ends by itself;
 * `stop` ends it and removes the folder. It does not outlive this process.
 */
export const startServer = async (
  command: string,
  args: (port: number, folder: string) => string[],
): Promise<ServerProcess> => {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'dipnot-mongo-'));
  const child = spawn(command, args(port, folder), { stdio: ['ignore', 'pipe', 'pipe'], cwd: folder });
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => void words.push(chunk.toString()));
  }
  const failed = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${command} ended: ${words.join('').slice(-500).trim()}`)));
  });
  failed.catch(() => undefined);
  const killWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const stop = async (): Promise<void> => {
    process.off('exit', killWithUs);
    await end(child);
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, failed, stop };
};
