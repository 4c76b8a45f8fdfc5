import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const OURS = '{src,collections,locales,scripts,e2e,bench}';

/** What asks SQLite alone, whichever database the suite is run on, is asked once. */
const NOT_OF_THIS_DATABASE = process.env['TEST_DATABASE'] === 'mongodb' ? ['src/platform/sqlite/**'] : [];

/**
 * Two projects: `unit` (`*.test.ts`, nothing but memory and temporary files) and `int` (`*.int.test.ts`, a real
 * database, one file at a time; TEST_DATABASE says which database).
 */
export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: here('./src/') },
      { find: '@payload-config', replacement: here('./payload.config.ts') },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${OURS}/**/*.test.{ts,tsx}`],
          exclude: ['**/*.int.test.ts', '**/node_modules/**'],
          environment: 'node',
          setupFiles: ['src/testing/strayOutput.ts'],
          // Vitest keeps one core for itself, though it has little to do: of two, half of the machine.
          maxWorkers: '100%',
          // No test judges by time; on a machine that does other work too, each may take its own.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: [`${OURS}/**/*.int.test.ts`],
          exclude: ['**/node_modules/**', ...NOT_OF_THIS_DATABASE],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          // Packages are loaded once; each file begins anew all the same.
          isolate: false,
          setupFiles: ['src/testing/beginAnew.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
