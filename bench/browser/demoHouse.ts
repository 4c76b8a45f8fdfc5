import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { START } from '../house/product';
import { settingsFor } from '../house/settings';
import { ROOT } from '../machine/commands';
import { freePort } from '../machine/freePort';
import { atEnd, temporaryFolder } from '../machine/leftovers';
import { waitUntil } from '../machine/waitUntil';

/** Founds a house with the demo's content and ends it again. @returns its data folder */
export const foundDemoHouse = async (): Promise<string> => {
  const dataDir = temporaryFolder();
  const port = await freePort();
  const [command, ...args] = START.node;
  const env = { ...settingsFor(dataDir, port), DEMO: 'yes' };
  const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
  atEnd(() => void child.kill('SIGKILL'));
  const gone = once(child, 'exit');
  const isReady = async (): Promise<boolean> => (await fetch(`http://localhost:${port}/readyz`)).ok;
  await waitUntil('The demo', isReady, () => child.exitCode !== null);
  child.kill('SIGTERM');
  await gone;
  return dataDir;
};
