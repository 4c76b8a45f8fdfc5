import { readFile } from 'node:fs/promises';
import { generateImportMap, getPayload, type SanitizedConfig } from 'payload';
import { generateTypes } from 'payload/node';

/**
 * Writes what is generated from the configuration: types and the admin's import map; `migration` adds the SQLite
 * migration that leads from the last snapshot to it. `check` fails when one of the committed files is not up to date.
 * Payload's own command line sometimes exits 0 having written nothing, so its functions are called directly.
 */
const FILES = ['src/payload-types.ts', 'src/app/(payload)/admin/importMap.js'];

const read = (): Promise<string[]> => Promise.all(FILES.map((file) => readFile(file, 'utf8').catch(() => '')));

process.env.DATA_DIR ??= '.cache/codegen';
process.env.SECRET ??= 'only for generating files, never for serving';
process.env.LOG_LEVEL ??= 'error';
const config: SanitizedConfig = await (await import('../payload.config')).default;
const before = await read();
await generateTypes(config, { log: false });
await generateImportMap(config, { log: false, force: true });
const after = await read();

if (process.argv.includes('migration')) {
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true });
  await payload.db.createMigration({ payload, migrationName: process.argv.at(-1), forceAcceptWarning: true });
}
const stale = FILES.filter((_, index) => before[index] !== after[index]);
if (process.argv.includes('check') && stale.length > 0) {
  console.error(`Not up to date, commit what \`npm run codegen\` wrote: ${stale.join(', ')}`);
  process.exit(1);
}
process.exit(0);
