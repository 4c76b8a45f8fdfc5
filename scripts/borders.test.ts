import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const HOUSE = resolve(import.meta.dirname, '..');

/** A small house in which every layer imports only what the table allows. */
const CLEAN = {
  'locales/index.ts': `export const LOCALES = ['tr', 'en'];`,
  'locales/tr.json': `{}`,
  'src/payload-types.ts': `export type Commentary = { id: string };`,
  'src/domain/title.ts': `import { LOCALES } from '../../locales/index'; export const title = LOCALES;`,
  'src/routing/paths.ts': `import { title } from '../domain/title'; export const paths = title;`,
  'src/lexical/call.ts': `import { title } from '../domain/title'; export const call = title;`,
  'src/manuscripts/text.ts': `import { title } from '../domain/title'; export const read = title;`,
  'src/exports/bibtex.ts': `import { paths } from '../routing/paths'; export const bibtex = paths;`,
  'src/platform/clock.ts': `import { hrtime } from 'node:process'; export const now = hrtime;`,
  'src/platform/pageStore.ts': `import { now } from './clock'; export const store = now;`,
  'collections/media.ts': `import tr from '../locales/tr.json'; import { now } from '../src/platform/clock'; import type { CollectionConfig } from 'payload'; export const media = { tr, now } as unknown as CollectionConfig;`,
  'payload.config.ts': `import { media } from './collections/media'; export default [media];`,
  'src/queries/home.ts': `import config from '@payload-config'; import type { Commentary } from '../payload-types'; export const home = (c: Commentary) => [config, c];`,
  'src/i18n/translate.ts': `import tr from '../../locales/tr.json'; export const words = tr;`,
  'src/admin/notes.tsx': `import { words } from '../i18n/translate'; import { call } from '../lexical/call'; import { createElement } from 'react'; export const notes = [words, call, createElement];`,
  'src/site/routes.ts': `import { home } from '../queries/home'; import { bibtex } from '../exports/bibtex'; import { store } from '../platform/pageStore'; import { createHash } from 'node:crypto'; export const routes = [home, bibtex, store, createHash];`,
  'src/server.ts': `import { routes } from './site/routes'; import { now } from './platform/clock'; export const server = [routes, now];`,
  'src/domain/title.test.ts': `import { routes } from '../site/routes'; export const test = routes;`,
};

/** One forbidden import for every rule: the file, its text, the rule that must catch it (a cycle is named once). */
const PLANTED = [
  ['locales/planted.ts', `import '../src/domain/title';`, 'locales'],
  ['src/domain/planted.ts', `import '../queries/home';`, 'domain, routing'],
  [
    'src/domain/plantedType.ts',
    `import type { notes } from '../admin/notes'; export type N = typeof notes;`,
    'domain, routing',
  ],
  ['src/domain/plantedNode.ts', `import 'node:fs';`, 'domain, routing'],
  ['src/domain/plantedWords.ts', `import '../../locales/tr.json';`, 'domain, routing'],
  ['src/routing/planted.ts', `import 'react';`, 'domain, routing'],
  ['src/lexical/planted.ts', `import '../platform/clock';`, 'lexical'],
  ['src/manuscripts/planted.ts', `import '../exports/bibtex';`, 'manuscripts'],
  ['src/exports/planted.ts', `import '../queries/home';`, 'exports'],
  ['src/platform/planted.ts', `import '../domain/title';`, 'platform'],
  ['collections/planted.ts', `import '../src/admin/notes';`, 'collections'],
  ['src/queries/planted.ts', `import '../platform/clock';`, 'queries'],
  ['src/i18n/planted.ts', `import '../queries/home';`, 'i18n'],
  ['src/admin/planted.tsx', `import '../queries/home';`, 'admin'],
  ['src/site/planted.ts', `import '../platform/clock';`, 'site'],
  ['src/site/plantedAlias.ts', `import '@/admin/notes';`, 'site'],
  ['src/site/plantedConfig.ts', `import '@payload-config';`, 'site'],
  ['src/app/planted.ts', `import '../site/routes';`, 'next glue'],
  ['src/platform/plantedCycle.ts', `import './plantedCycle2'; export const a = 1;`, 'no cycles'],
  ['src/platform/plantedCycle2.ts', `import './plantedCycle'; export const b = 1;`, null],
  ['src/cli/planted.ts', `import '../domain/title.test';`, 'no tests in the product'],
  ['src/cli/plantedPackage.ts', `import 'stowaway';`, 'declared packages'],
  ['src/cli/plantedNowhere.ts', `import './nowhere';`, 'resolvable'],
] as const;

type Violation = { from: string; rule: { name: string } };

describe('the borders of the house', () => {
  let root: string;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const violations = (): string[] => {
    const args = ['--config', join(HOUSE, '.dependency-cruiser.mjs'), '--output-type', 'json', '.'];
    const bin = join(HOUSE, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
    const output = execFileSync(process.execPath, [bin, ...args], { cwd: root, encoding: 'utf8' });
    const { summary } = JSON.parse(output) as { summary: { violations: Violation[] } };
    return summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`).sort();
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'borders-'));
    cpSync(join(HOUSE, 'tsconfig.json'), join(root, 'tsconfig.json'));
    write('package.json', JSON.stringify({ type: 'module', dependencies: { payload: '1', react: '1' } }));
    for (const name of ['payload', 'react', 'stowaway']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    for (const [path, text] of Object.entries(CLEAN)) write(path, text);
  });

  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('let a house pass that keeps to the table', () => {
    expect(violations()).toEqual([]);
  });

  it('catch one planted import for every row, and nothing else', () => {
    for (const [path, text] of PLANTED) write(path, text);
    const caught = PLANTED.filter(([, , rule]) => rule).map(([path, , rule]) => `${path}: ${rule}`);
    expect(violations()).toEqual(caught.sort());
  });
});
