import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerHandOver } from '../server/handOver';
import { publishAddress } from '../server/instanceFile';
import type { BootedHouse } from './boot';

/** Lets a house take work from the command line, as a running instance does; the answer ends that. */
export const takeHandOvers = async ({ payload, env }: BootedHouse): Promise<() => void> => {
  const own = { token: '' };
  const server = createServer((req, res) => void answerHandOver(req, res, { payload, env, token: own.token }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { token, remove } = publishAddress({ dataDir: env.dataDir, port: (server.address() as AddressInfo).port });
  own.token = token;
  return () => {
    remove();
    server.close();
  };
};
