import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageFile from '../../package.json';
import { rowsUnder } from './markdown';

type Border = { name: string; comment: string; to: { pathNot?: string[] } };

const HOUSE = resolve(import.meta.dirname, '../..');
const unquoted = (cell = ''): string => cell.replaceAll('`', '');
const bordersFile: string = resolve(HOUSE, '.dependency-cruiser.mjs');
const { default: borders } = (await import(bordersFile)) as { default: { forbidden: Border[] } };

/** What a row of the table may list, and a file by which the borders are asked about it. */
const PROBES: Record<string, string> = {
  'locales/index': 'locales/index.ts',
  locales: 'locales/tr.json',
  ...Object.fromEntries(
    ['domain', 'routing', 'lexical', 'manuscripts', 'exports', 'queries', 'i18n', 'admin', 'site'].map((name) => [
      name,
      `src/${name}/x.ts`,
    ]),
  ),
  platform: 'src/platform/x.ts',
  'the page store': 'src/platform/pageStore/x.ts',
  collections: 'collections/x/x.ts',
  'payload.config': 'payload.config.ts',
  'generated types': 'src/payload-types.ts',
  Node: 'fs',
  '@payloadcms/richtext-lexical/lexical':
    'node_modules/@payloadcms/richtext-lexical/dist/lexical-proxy/lexical/index.js',
  ...Object.fromEntries(
    Object.keys(packageFile.dependencies).map((name) => [name, `node_modules/${name}/dist/index.js`]),
  ),
};

/** What one name on the list brings along. */
const IMPLIED: Record<string, string[]> = {
  locales: ['locales/index'],
  platform: ['the page store'],
  'any library': [...Object.keys(packageFile.dependencies), '@payloadcms/richtext-lexical/lexical'],
  '@payloadcms/richtext-lexical': ['@payloadcms/richtext-lexical/lexical'],
};

describe('the import table', () => {
  const rows = borders.forbidden.filter(({ comment }) => comment.includes('The table of docs/architecture.md'));
  const table = rowsUnder(readFileSync(resolve(HOUSE, 'docs/architecture.md'), 'utf8'), 'Who may import what');

  it('has the rows that are enforced', () => {
    expect(table.map(([name]) => name)).toEqual(rows.map(({ name }) => name));
  });

  it.each(rows.map((row) => [row.name, row] as const))('says of %s what is enforced', (name, row) => {
    const cell = unquoted(table.find(([own]) => own === name)?.[2]);
    const listed = [...name.split(', '), ...(cell === 'nothing' ? [] : cell.split(', '))];
    const documented = new Set(listed.flatMap((one) => [one, ...(IMPLIED[one] ?? [])]));
    const borderOf = (row.to.pathNot ?? []).map((pattern) => new RegExp(pattern));
    const enforced = Object.entries(PROBES).flatMap(([own, path]) =>
      borderOf.some((border) => border.test(path)) ? [own] : [],
    );
    expect(enforced.sort()).toEqual([...documented].filter((one) => one !== 'any library').sort());
  });
});
