import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ROOT } from '../machine/commands';
import { cpuOfTree } from '../machine/cpu';
import { freePort } from '../machine/freePort';
import { atEnd } from '../machine/leftovers';
import { waitUntil } from '../machine/waitUntil';
import { settingsFor } from './settings';

/** A running product. `started`: what it took to the first page. `end`: asked to (SIGTERM) or killed (SIGKILL); resolves when the process is gone. */
export type Product = {
  address: string;
  pid: number;
  started: { ms: number; cpuSeconds: number };
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
};

type Options = { page?: string; by?: keyof typeof START };

/** The ways the product is started; both come to the same process. */
export const START = {
  npm: ['npm', 'start'],
  node: [process.execPath, '--enable-source-maps', '--max-semi-space-size=8', 'dist/server.js'],
} as const;

const ok = async (url: string): Promise<boolean> => (await fetch(url)).ok;

/**
 * Starts the built product on a free port and waits until it is ready and has answered a page.
 * @param page path of the first page asked for
 * @throws with what the product said, where it ended instead
 */
export const startProduct = async (dataDir: string, { page = '/en', by = 'node' }: Options = {}): Promise<Product> => {
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const [command, ...args] = START[by];
  const from = performance.now();
  // A group of its own, so that a signal also reaches what npm starts in turn.
  const child = spawn(command, args, {
    cwd: ROOT,
    env: settingsFor(dataDir, port),
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => void said.push(String(text)));
  const gone = once(child, 'exit');
  const isGone = (): boolean => child.exitCode !== null || child.signalCode !== null;
  const signal = (name: NodeJS.Signals): void => {
    if (!isGone() && child.pid !== undefined) process.kill(-child.pid, name);
  };
  atEnd(() => signal('SIGKILL'));
  try {
    await waitUntil('The product', () => ok(`${address}/readyz`), isGone);
    await waitUntil('The first page', () => ok(`${address}${page}`), isGone);
  } catch (error) {
    throw new Error(`${(error as Error).message}. It said:\n${said.join('')}`, { cause: error });
  }
  const started = { ms: performance.now() - from, cpuSeconds: cpuOfTree(child.pid!) };
  return {
    address,
    pid: child.pid!,
    started,
    end: async (name) => {
      signal(name);
      await gone;
    },
  };
};

/** Lets `use` work with a running product, and ends that as an operator would, whatever came of it. */
export const withProduct = async <T>(
  dataDir: string,
  options: Options,
  use: (product: Product) => Promise<T>,
): Promise<T> => {
  const product = await startProduct(dataDir, options);
  try {
    return await use(product);
  } finally {
    await product.end('SIGTERM');
  }
};
