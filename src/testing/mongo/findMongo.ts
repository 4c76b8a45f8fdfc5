import { startMemoryServer } from './memoryServer';
import { startMongod } from './mongod';
import { versionOf, type MongoServer } from './mongoServer';
import { startSecantus } from './secantus';

export type FoundMongo = MongoServer | { notRun: string };

const named = async (url: string): Promise<MongoServer> => ({
  url,
  version: await versionOf(url),
  stop: () => Promise.resolve(),
});

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n').filter(Boolean).slice(0, 2).join(' ');

/**
 * A MongoDB for the tests: the one at MONGODB_URL, a `mongod` on PATH, the npm memory server, or SecantusDB. One that
 * is there but does not start gives way to the next, except the one that was named.
 */
export const findMongo = async (): Promise<FoundMongo> => {
  const url = process.env['MONGODB_URL'];
  if (url) return named(url).catch((error: unknown) => ({ notRun: `MONGODB_URL: ${reasonOf(error)}` }));
  const reasons: string[] = [];
  for (const [name, start] of Object.entries({
    mongod: startMongod,
    'mongodb-memory-server': startMemoryServer,
    SecantusDB: startSecantus,
  })) {
    try {
      const server = await start();
      if (server !== undefined) return server;
      reasons.push(`${name}: not installed`);
    } catch (error) {
      reasons.push(`${name}: ${reasonOf(error)}`);
    }
  }
  return { notRun: reasons.join('; ') };
};
