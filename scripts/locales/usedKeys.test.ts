import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { usedKeys } from './usedKeys';
import { readWords } from './words';

const folder = mkdtempSync(join(tmpdir(), 'locales-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WORDS = JSON.stringify({
  page: { skip: 'Skip', title: 'Title', inner: '$t(page.nested)', nested: 'Nested' },
  kind: { author: 'Author', translator: 'Translator' },
  notes_one: 'a note',
  notes_other: '{{count}} notes',
  status: { 404: 'Not found', 410: 'Withdrawn' },
  dead: 'Dead',
  alsoDead: 'Also dead',
});

const PREAMBLE = `
  import { createInstance, type TFunction } from 'i18next';
  import type words from './words.json';
  declare module 'i18next' {
    interface CustomTypeOptions { defaultNS: 'common'; resources: { common: typeof words } }
  }
  type Key = 'page.skip' | 'page.title' | 'page.inner' | 'page.nested' | 'kind.author' | 'kind.translator'
    | 'notes_one' | 'notes_other' | 'dead' | 'alsoDead';
  declare const t: TFunction<'common'>;
  declare const label: (key: Key) => string;
  declare const sentence: (request: object, key: Key) => string;
`;

/** The keys that a piece of code uses, and what is wrong with it (without the file). */
const read = (code: string) => {
  const file = join(folder, 'code.tsx');
  writeFileSync(join(folder, 'words.json'), WORDS);
  writeFileSync(file, `${PREAMBLE.replaceAll('\n', ' ')}\n${code}`);
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    resolveJsonModule: true,
    jsx: ts.JsxEmit.Preserve,
    types: [],
    lib: ['lib.es2022.d.ts'],
    paths: { i18next: [resolve(import.meta.dirname, '../../node_modules/i18next')] },
  });
  const source = program.getSourceFile(file);
  if (!source) throw new Error('the fixture was not read');
  const { used, problems } = usedKeys(program, [source], readWords('words.json', WORDS).words);
  used.delete('page.nested');
  return { used: [...used].sort(), problems: problems.map((text) => text.slice(text.indexOf('code.tsx'))) };
};

describe('usedKeys', () => {
  it('reads plain keys, whatever function takes them', () => {
    expect(read(`t('page.skip'); label('page.title'); sentence({}, 'kind.author');`)).toEqual({
      used: ['kind.author', 'page.skip', 'page.title'],
      problems: [],
    });
  });

  it('counts every key of a template over a closed union, and of a condition', () => {
    const code = `declare const kind: 'author' | 'translator'; declare const on: boolean;
      t(\`kind.\${kind}\`); t(on ? 'page.skip' : 'page.title');`;
    expect(read(code)).toEqual({ used: ['kind.author', 'kind.translator', 'page.skip', 'page.title'], problems: [] });
  });

  it('reads the translator under another name, or none, and numbers in templates', () => {
    const code = `declare const translator: (locale: string) => TFunction<'common'>; declare const status: 404 | 410;
      translator('tr')('page.skip'); const say = translator('en'); say(\`status.\${status}\`);`;
    expect(read(code)).toEqual({ used: ['page.skip', 'status.404', 'status.410'], problems: [] });
  });

  it('counts a plural key by its base', () => {
    expect(read(`t('notes', { count: 2 });`)).toEqual({ used: ['notes'], problems: [] });
  });

  it('counts a key that only another text refers to', () => {
    const { words } = readWords('words.json', WORDS);
    expect(usedKeys(ts.createProgram([], {}), [], words).used).toEqual(new Set(['page.nested']));
  });

  it('sees through a function, an attribute and a table that hand a key on, and counts none by handing on', () => {
    const code = `const say = (key: Key) => label(key); say('page.skip');
      declare global { namespace JSX { interface IntrinsicElements { word: { of: Key } } } }
      const link = <word of="page.title" />;
      const table: { key: Key }[] = [{ key: 'kind.author' }]; table.map(({ key }) => label(key));`;
    expect(read(code)).toEqual({ used: ['kind.author', 'page.skip', 'page.title'], problems: [] });
  });

  it('refuses an open text as a key', () => {
    const code = `declare const any: string; declare const sayAny: (key: string) => string;
t(any); t(\`kind.\${any}\`); label(any);`;
    expect(read(code).problems).toEqual([
      'code.tsx:3: the key any is open: it could be any text',
      'code.tsx:3: the key `kind.${any}` is open: it could be any text',
      'code.tsx:3: the key any is open: it could be any text',
    ]);
  });

  it('refuses an assertion that makes an open text a key', () => {
    const { used, problems } = read(`declare const any: string;\nlabel(any as Key);`);
    expect(used).toEqual([]);
    expect(problems).toEqual(['code.tsx:3: any as Key makes an open text a key']);
  });

  it('names a key that stands in no file, but not the keys of Payload', () => {
    expect(read(`declare const i: { t: (key: string) => string }; i.t('page.gone'); i.t('general:save');`)).toEqual({
      used: [],
      problems: ['code.tsx:2: "page.gone" stands in no file of locales'],
    });
  });
});
