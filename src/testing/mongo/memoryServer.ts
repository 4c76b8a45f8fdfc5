import { versionOf, type MongoServer } from './mongoServer';

type ReplicaSet = { getUri(): string; stop(): Promise<unknown> };
type Package = { MongoMemoryReplSet: { create(options: object): Promise<ReplicaSet> } };

const NAME = 'mongodb-memory-server';

const load = (): Promise<Package | undefined> => (import(NAME) as Promise<Package>).catch(() => undefined);

/** The npm package's server, where the package and its binary are there already; nothing is downloaded. */
export const startMemoryServer = async (): Promise<MongoServer | undefined> => {
  process.env['MONGOMS_RUNTIME_DOWNLOAD'] = 'false';
  const found = await load();
  if (found === undefined) return undefined;
  const set = await found.MongoMemoryReplSet.create({ replSet: { count: 1 } });
  const url = set.getUri();
  return { url, version: await versionOf(url), stop: async () => void (await set.stop()) };
};
