import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isLocale, type Locale } from '../../../locales/index';
import { readManuscript } from '../../manuscripts/readManuscript';
import type { Block, Inline } from '../lexical/nodes';
import { p, text } from './examples';
import { languageProblems } from './languageProblems';

const WORKS = new URL('../../testing/demo/works/', import.meta.url);

const works = readdirSync(WORKS).flatMap((name) => {
  const language = name.split('.').at(-2);
  if (!name.endsWith('.md') || !isLocale(language)) return [];
  const { blocks } = readManuscript({ name, bytes: readFileSync(new URL(name, WORKS)) }, { language });
  return [{ name, language, blocks }];
});

const said = (blocks: Block[], language?: Locale) =>
  languageProblems({ blocks, language }).map(({ kind, level, excerpt }) => [kind, level, excerpt].join(': '));

const TURKISH =
  'Fener bekçisi her akşam aynı merdiveni çıkar, lambanın camını siler ve denize bakardı. Kıyıdaki köyde onu herkes tanır, ' +
  'ama kimse adını bilmezdi. Kışın yollar kapandığında köylüler ona ekmek ve zeytin taşır, o da karşılığında havanın nasıl ' +
  'olacağını söylerdi. Bu anlaşma kırk yıl boyunca hiç bozulmadan sürdü.';
const FRENCH =
  'Le gardien du phare montait chaque soir le même escalier, nettoyait la vitre de la lampe et regardait la mer. Au village ' +
  'tout le monde le connaissait, mais personne ne savait son nom. En hiver, quand les routes étaient fermées, les paysans ' +
  'lui portaient du pain et des olives.';

describe('the language of the words', () => {
  it('is that of the edition in every demo text', () => {
    expect(works.length).toBeGreaterThan(20);
    expect(works.filter(({ blocks, language }) => said(blocks, language).length > 0)).toEqual([]);
  });

  it('is found where any demo text is declared in the other language, and both are named', () => {
    const found = works.map(({ blocks, language }) => said(blocks, language === 'tr' ? 'en' : 'tr'));
    expect(new Set(found.flat())).toEqual(
      new Set(['language-other: look: Türkçe ≠ English', 'language-other: look: English ≠ Türkçe']),
    );
    expect(found.filter((one) => one.length !== 1)).toEqual([]);
  });

  it('is looked for in what the text says itself: not in quotations, tables and marked passages', () => {
    const quote: Block = { type: 'quote', children: [text(TURKISH)] };
    const table: Block = { type: 'table', rows: [[{ header: false, children: [p(TURKISH)] }]] };
    const marked: Inline = text(TURKISH, { lang: 'tr' });
    expect(said([quote, table, p(marked)], 'en')).toEqual([]);
    expect(said([quote, p(TURKISH)], 'en')).toHaveLength(1);
  });

  it('is not judged by few words, without a language, or where the house has no such language', () => {
    expect(said([p(TURKISH.split(' ').slice(0, 39).join(' '))], 'en')).toEqual([]);
    expect(said([p(TURKISH)])).toEqual([]);
    expect(said([p(FRENCH)], 'tr')).toEqual([]);
    expect(said([p('12 '.repeat(400))], 'tr')).toEqual([]);
  });

  it('is that of its first words: a long text is not read to its end', () => {
    const turkish = [p(TURKISH), p(TURKISH), p(TURKISH)];
    const french = Array.from({ length: 400 }, () => p(FRENCH));
    expect(said([...turkish, ...french], 'en')).toHaveLength(1);
    expect(said([...french, ...turkish], 'en')).toEqual([]);
  });
});
