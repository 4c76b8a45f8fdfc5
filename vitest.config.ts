import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const OURS = '{src,collections,locales,scripts,e2e,bench}';

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
        },
      },
      {
        extends: true,
        test: {
          name: 'int',
          include: [`${OURS}/**/*.int.test.ts`],
          environment: 'node',
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
