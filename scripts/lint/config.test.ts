import { resolve } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const HOUSE = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: HOUSE });

/** The rules that a text breaks when it stands in the named file; the file must exist, for its types are asked for. */
const broken = async (file: string, text: string): Promise<(string | null)[]> => {
  const [result] = await eslint.lintText(text, { filePath: resolve(HOUSE, file) });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
};

describe('the lint rules of the house', () => {
  const product = 'src/domain/commentary/problem.ts';

  it('keep the environment to the one file that reads it', async () => {
    expect(await broken(product, 'export const port = process.env.PORT;\n')).toEqual(['no-restricted-properties']);
    expect(await broken(product, 'export const { env } = process;\n')).toEqual(['no-restricted-properties']);
    expect(await broken(product, "import { env } from 'node:process';\nexport const port = env.PORT;\n")).toEqual([
      'no-restricted-imports',
    ]);
    expect(await broken('src/platform/env.ts', 'export const port = process.env.PORT;\n')).toEqual([]);
  }, 60_000);

  it('know the Payload config by its alias only', async () => {
    expect(await broken(product, "export { default } from '../../../payload.config';\nexport const a = 1;\n")).toEqual([
      'no-restricted-imports',
    ]);
    expect(await broken(product, "export { default } from '@payload-config';\nexport const a = 1;\n")).toEqual([]);
  }, 60_000);

  it('hold for access, barrels, promises and length', async () => {
    const payload = 'declare const payload: { find: (options: object) => Promise<object> };\n';
    expect(await broken(product, `${payload}export const all = payload.find({ limit: 1 });\n`)).toEqual([
      'house/override-access',
    ]);
    expect(await broken(product, "export * from './model';\n")).toEqual(['house/no-barrel']);
    expect(await broken(product, 'Promise.resolve(1);\nexport {};\n')).toEqual([
      '@typescript-eslint/no-floating-promises',
    ]);
    expect(await broken(product, `export {};\n${'\n'.repeat(250)}`)).toEqual(['max-lines']);
  }, 60_000);

  it('keep words out of the markup of site and admin', async () => {
    expect(await broken('src/site/views/document.tsx', 'export const Word = () => <p>Dipnotlar</p>;\n')).toEqual([
      'house/no-words-in-jsx',
    ]);
  }, 60_000);
});
