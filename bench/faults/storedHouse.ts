import { join } from 'node:path';
import { createClient } from '@libsql/client';
import { fileUrl } from '../../src/platform/databaseUrl';

export type StoredEdition = { id: string; title: string; year: number | null; sequence: number | null; status: string };

/** What stands in the database file, read past the product: editions, their published versions, the register. */
export type StoredHouse = {
  editions: StoredEdition[];
  publishedVersions: Omit<StoredEdition, 'status'>[];
  highest: number[];
  integrity: string;
};

/** Reads the database file of a data folder whose owner has ended. */
export const readStoredHouse = async (dataDir: string): Promise<StoredHouse> => {
  const client = createClient({ url: fileUrl(join(dataDir, 'dipnot.db')) });
  const rows = async <T>(sql: string): Promise<T[]> =>
    (await client.execute(sql)).rows.map((row) => ({ ...row })) as unknown as T[];
  try {
    const [integrity] = await rows<{ integrity_check: string }>('PRAGMA integrity_check');
    return {
      editions: await rows('SELECT id, title, year, sequence, _status AS status FROM commentaries'),
      publishedVersions: await rows(
        `SELECT parent_id AS id, version_title AS title, version_year AS year, version_sequence AS sequence
         FROM _commentaries_v WHERE version__status = 'published'`,
      ),
      highest: (await rows<{ highest: number }>('SELECT highest FROM counters')).map((row) => row.highest),
      integrity: integrity?.integrity_check ?? 'no answer',
    };
  } finally {
    client.close();
  }
};
