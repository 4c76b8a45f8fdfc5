import { MongoClient } from 'mongodb';

/** A server to test on: its address, its own version string, and how to be rid of it. */
export type MongoServer = { url: string; version: string; stop(): Promise<void> };

/** Runs `use` on a connection that waits up to 20 s for the server to answer. */
export const connected = async <T>(url: string, use: (client: MongoClient) => Promise<T>): Promise<T> => {
  const client = await MongoClient.connect(url, { serverSelectionTimeoutMS: 20_000 });
  try {
    return await use(client);
  } finally {
    await client.close();
  }
};

/** What a server says it is; a stand-in names itself beside the version of MongoDB that it imitates. */
export const versionOf = (url: string): Promise<string> =>
  connected(url, async (client) => {
    const info = await client.db('admin').command({ buildInfo: 1 });
    const standIn: unknown = info['secantusVersion'];
    const imitated = String(info['version']);
    return standIn === undefined ? `MongoDB ${imitated}` : `SecantusDB ${String(standIn)} (as MongoDB ${imitated})`;
  });
