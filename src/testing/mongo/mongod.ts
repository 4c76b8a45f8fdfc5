import { execFileSync } from 'node:child_process';
import { connected, versionOf, type MongoServer } from './mongoServer';
import { startServer } from './serverProcess';

const SET = 'dipnot';

const initiate = (port: number): Promise<void> =>
  connected(`mongodb://127.0.0.1:${port}/?directConnection=true`, async (client) => {
    const members = [{ _id: 0, host: `127.0.0.1:${port}` }];
    await client.db('admin').command({ replSetInitiate: { _id: SET, members } });
  });

const isThere = (): boolean => {
  try {
    execFileSync('mongod', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A `mongod` on PATH as a replica set of one; `undefined` where there is none. */
export const startMongod = async (): Promise<MongoServer | undefined> => {
  if (!isThere()) return undefined;
  const server = await startServer('mongod', (port, folder) => [
    ...['--replSet', SET, '--bind_ip', '127.0.0.1', '--port', String(port), '--dbpath', folder],
  ]);
  const url = `mongodb://127.0.0.1:${server.port}/?replicaSet=${SET}`;
  try {
    await Promise.race([initiate(server.port), server.failed]);
    return { url, version: await versionOf(url), stop: server.stop };
  } catch (error) {
    await server.stop();
    throw error;
  }
};
