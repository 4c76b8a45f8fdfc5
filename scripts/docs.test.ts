import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { en as payloadWords } from '@payloadcms/translations/languages/en';
import { describe, expect, it } from 'vitest';
import words from '../locales/en.json';
import packageFile from '../package.json';
import { LEVELS } from '../src/domain/commentary/problem';
import { readEnv } from '../src/platform/env';
import { anchorsIn, linksIn, rowsUnder } from './docs/markdown';

const HOUSE = resolve(import.meta.dirname, '..');
const DOCS = globSync(['*.md', 'docs/**/*.md'], { cwd: HOUSE }).sort();
const read = (file: string): string => readFileSync(join(HOUSE, file), 'utf8');
const unquoted = (cell = ''): string => cell.replaceAll('`', '');

/** Every name that the product asks the environment for. */
const settings = (): string[] => {
  const asked = new Set<string>();
  readEnv(new Proxy({}, { get: (_, name) => void asked.add(String(name)) }));
  return [...asked].sort();
};

describe('the documentation', () => {
  it.each(['README.md', 'docs/guides/operator.md'])('of settings in %s is complete and names no other', (file) => {
    const documented = rowsUnder(read(file), 'Settings').map(([name]) => unquoted(name));
    expect(documented.sort()).toEqual(settings());
  });

  it('of settings in .env.example is complete and names no other', () => {
    const documented = [...read('.env.example').matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    expect(documented.sort()).toEqual(settings());
  });

  it('names every command of the command line and every option of each', () => {
    const commands = [...read('src/cli/index.ts').matchAll(/case '(\w+)':/g)].map(([, name]) => `dipnot -- ${name}`);
    const options = globSync('src/cli/**/*.ts', { cwd: HOUSE }).flatMap((file) =>
      [...read(file).matchAll(/^ +'?([a-z-]+)'?: \{ type: '(?:string|boolean)'/gm)].map(([, name]) => `--${name}`),
    );
    expect(commands.length).toBeGreaterThan(3);
    expect(options).toContain('--published-on');
    const guides = read('docs/guides/operator.md') + read('docs/guides/editor.md');
    expect([...commands, ...options].filter((name) => !guides.includes(name))).toEqual([]);
    expect(commands.filter((name) => !read('README.md').includes(name))).toEqual([]);
  });

  it('names every script of package.json that a person calls, and no other', () => {
    const called = DOCS.flatMap((file) =>
      [...read(file).matchAll(/npm run (?!-)([\w:]+)/g)].map(([, name]) => name ?? ''),
    );
    expect([...new Set(called)].filter((name) => !(name in packageFile.scripts))).toEqual([]);
    const known = new Set([...called, 'start', 'test']);
    expect(Object.keys(packageFile.scripts).filter((name) => !known.has(name))).toEqual([]);
  });

  it('says of every package what it is for', () => {
    const decision = read('docs/decisions/007-versions.md');
    const packages = Object.keys({ ...packageFile.dependencies, ...packageFile.devDependencies });
    expect(packages.filter((name) => !decision.includes(`\`${name}\``))).toEqual([]);
  });

  it('of held back versions says what package.json pins', () => {
    const pins: Record<string, string> = { ...packageFile.dependencies, ...packageFile.devDependencies };
    const rows = rowsUnder(read('docs/decisions/007-versions.md'), '007: Versions and packages');
    const stated = rows.flatMap(([name, pin]) =>
      /^\d/.test(pin ?? '') ? [[unquoted(name).split(' ')[0] ?? '', pin]] : [],
    );
    expect(stated).not.toEqual([]);
    expect(stated).toEqual(stated.map(([name = '']) => [name, pins[name]]));
  });

  it('lists every kind of problem under its level', () => {
    const guide = read('docs/guides/editor.md');
    const [stops, looks] = (guide.split('**Stops publication**')[1] ?? '').split('**Look at it**');
    const kindsIn = (text = ''): string[] =>
      [...text.matchAll(/^\| `([a-z-]+)`/gm)].map(([, kind]) => kind ?? '').sort();
    const kindsOf = (level: string): string[] =>
      Object.entries(LEVELS)
        .flatMap(([kind, own]) => (own === level ? [kind] : []))
        .sort();
    expect(kindsIn(stops)).toEqual(kindsOf('stop'));
    expect(kindsIn(looks)).toEqual(kindsOf('look'));
  });

  it('sets in bold only words that are on the screen', () => {
    const leaves = (node: unknown): string[] =>
      typeof node === 'string' ? [node] : Object.values(node as object).flatMap(leaves);
    const screen = new Set([...leaves(words), ...leaves(payloadWords.translations), 'Stops publication', 'Look at it']);
    const guides = ['editor', 'translator', 'archivist', 'operator'].map((name) => read(`docs/guides/${name}.md`));
    const bold = guides.flatMap((guide) =>
      [...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text = '']) => text.replace(/\s+/g, ' ')),
    );
    const ours = new Set(['bold', 'Plain text', 'Markdown']);
    expect(bold.filter((text) => !screen.has(text) && !ours.has(text))).toEqual([]);
  });

  it('has no dead link within the house', () => {
    const dead = DOCS.flatMap((file) =>
      linksIn(read(file))
        .filter(({ path, anchor }) => {
          const target = path ? join(dirname(file), path) : file;
          if (!existsSync(join(HOUSE, target))) return true;
          return anchor !== '' && !anchorsIn(read(target)).includes(anchor);
        })
        .map(({ path, anchor }) => `${file}: ${path}#${anchor}`),
    );
    expect(dead).toEqual([]);
  });

  it('numbers the decisions without gap, dates each, and lists each', () => {
    const files = DOCS.filter((file) => /^docs\/decisions\/\d/.test(file));
    const index = linksIn(read('docs/decisions/README.md')).map(({ path }) => `docs/decisions/${path}`);
    expect(index).toEqual(files);
    files.forEach((file, at) => {
      const number = String(at + 1).padStart(3, '0');
      expect(read(file)).toMatch(
        new RegExp(`^# ${number}: .+\n\n\\d{4}-\\d{2}-\\d{2} · (accepted|replaced by \\d{3})\n`),
      );
      expect(file).toContain(`/${number}-`);
    });
  });
});
