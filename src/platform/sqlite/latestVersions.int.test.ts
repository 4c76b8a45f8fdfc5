import { join } from 'node:path';
import { sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/testDatabase';
import { tinyPayload } from '../../testing/tinyPayload';
import { fileUrl } from '../databaseUrl';
import { sqliteDatabase } from './adapter';

type Drizzle = { all(query: unknown): Promise<{ detail: string }[]> };

let payload: Payload;

beforeAll(async () => {
  const url = fileUrl(join(temporaryFolder(), 'versions.db'));
  payload = await tinyPayload(sqliteDatabase({ url, migrationDir: 'src/migrations/sqlite' }));
});

afterAll(() => payload.destroy());

describe('the latest version of a document', () => {
  it('is found among its own versions, not among the latest of all documents', async () => {
    const { drizzle } = payload.db as unknown as { drizzle: Drizzle };
    const plan = await drizzle.all(
      sql`EXPLAIN QUERY PLAN SELECT id FROM _essays_v WHERE parent_id = 'x' AND latest = 1
          ORDER BY updated_at DESC LIMIT 1`,
    );
    expect(plan.map(({ detail }) => detail).join('\n')).toContain('(parent_id=? AND latest=?)');
  });
});
