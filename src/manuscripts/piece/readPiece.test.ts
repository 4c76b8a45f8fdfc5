import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Locale } from '../../../locales/index';
import { bodyToLexical, noteToLexical } from '../../domain/lexical/toLexical';
import { narrowBody, narrowNote } from '../../domain/lexical/narrow';
import { plainText } from '../../domain/lexical/walk';
import type { Piece } from '../../domain/manuscript/piece';
import { ManuscriptRefused } from '../refusal';
import { shownPiece } from './examples/shownPiece';
import { readPiece } from './readPiece';

const FOLDER = path.join(import.meta.dirname, 'examples');

type Expected = ReturnType<typeof shownPiece> & {
  language: Locale;
  /** Words that are structure, or a program's own: headings of notes, letters that lead back, tools. */
  structure: string[];
};

const examples = readdirSync(FOLDER)
  .filter((name) => /\.(?:html|txt)$/.test(name))
  .map((name) => {
    const file = readFileSync(path.join(FOLDER, name), 'utf8');
    const expected = JSON.parse(readFileSync(path.join(FOLDER, `${name}.expected.json`), 'utf8')) as Expected;
    return { name, file, expected, isPage: name.endsWith('.html') };
  });

/** Words, and numbers of more digits than a note's has. */
const wordsOf = (text: string): string[] => text.toLocaleLowerCase('tr').match(/\p{L}+|\d{3,}/gu) ?? [];

/** What a page shows, by nothing but its tags. */
const shownText = (page: string): string =>
  page
    .replace(/<(style|head|xml)\b.*?<\/\1>/gis, ' ')
    .replace(/<!--.*?-->|<![^>]*>/gs, ' ')
    .replace(/<\/?(?:p|div|li|td|h\d|br|hr|a|del)\b[^>]*>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&\w+;/g, ' ');

const textsOf = ({ blocks, notes, problems }: Piece): string =>
  [
    plainText(blocks),
    ...notes.map(({ paragraphs }) => plainText(paragraphs)),
    ...problems.flatMap(({ kind, excerpt }) =>
      ['changes-accepted', 'comment-left-out'].includes(kind) ? [excerpt ?? ''] : [],
    ),
  ].join('\n');

/** The words of one list less those of another, each as often as it is missing. */
const without = (words: string[], others: string[]): string[] => {
  const left = Map.groupBy(others, (word) => word);
  return words.filter((word) => left.get(word)?.pop() === undefined);
};

const read = ({ file, isPage, expected }: (typeof examples)[number]): Piece =>
  readPiece(isPage ? { html: file } : { text: file }, { language: expected.language });

describe.each(examples)('what is pasted: $name', (example) => {
  const { file, isPage, expected } = example;

  it('becomes blocks and notes', () => {
    const { body, notes, problems } = expected;
    expect(shownPiece(read(example))).toEqual({ body, notes, problems });
  });

  it('loses no word, and says none twice', () => {
    const before = wordsOf(isPage ? shownText(file) : file);
    const after = wordsOf(textsOf(read(example)));
    expect(without(before, after).sort()).toEqual(expected.structure.toSorted());
    // A note's signs that Unicode has are letters of their own.
    expect(without(after, before).filter((word) => !/[ⁿᵈ]/u.test(word))).toEqual([]);
  });

  it('holds nothing that an edition may not hold', () => {
    const piece = read(example);
    expect(narrowBody(bodyToLexical(piece.blocks)).refusals).toEqual([]);
    for (const { paragraphs } of piece.notes) expect(narrowNote(noteToLexical(paragraphs)).refusals).toEqual([]);
  });
});

describe('a clipboard', () => {
  const read = (html?: string, text?: string) => readPiece({ html, text }, { language: 'tr' });

  it('is read as plain text where its page says nothing', () => {
    expect(plainText(read('<meta charset="utf-8"><p> </p>', 'Fener\r\nAda').blocks)).toBe('Fener\nAda');
  });

  it('of a picture alone tells it', () => {
    expect(read('<img src="https://a.example/a.png" alt="Fener">').problems).toMatchObject([{ kind: 'left-out' }]);
  });

  it.each([
    [undefined, undefined],
    ['', ' \n'],
    ['<p>&nbsp;</p>', undefined],
  ])('without words is refused', (html, text) => {
    expect(() => read(html, text)).toThrow(new ManuscriptRefused('empty'));
  });

  it('of Windows is read without its head', () => {
    const head = 'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000300\r\nSourceURL:https://a.example/\r\n';
    expect(plainText(read(`${head}<html><body><!--StartFragment-->Fener<!--EndFragment--></body></html>`).blocks)).toBe(
      'Fener',
    );
  });

  it('keeps headings at their level, and lowers them where one stands above ours', () => {
    const levels = (html: string) =>
      read(html).blocks.flatMap((block) => (block.type === 'heading' ? [block.level] : []));
    expect(levels('<h3>a</h3><h4>b</h4><h6>c</h6>')).toEqual([3, 4, 4]);
    expect(levels('<h1>a</h1><h2>b</h2><h3>c</h3>')).toEqual([2, 3, 4]);
  });

  it('has no title, no author, no number and no rights: they are text', () => {
    const page =
      '<title>T</title><h1>Fener</h1><p>Yazar: Ada Deniz</p><p>Söz.</p><p>© 2024 Kıyı. Tüm hakları saklıdır.</p>';
    expect(plainText(read(page).blocks).split('\n')).toEqual([
      'Fener',
      'Yazar: Ada Deniz',
      'Söz.',
      '© 2024 Kıyı. Tüm hakları saklıdır.',
    ]);
  });

  it('has notes of a typed list in what a note may hold: raised letters as signs, other formats as words', () => {
    const { notes, problems } = read('<p>Fener[1].</p><p>[1] 19<sup>th</sup>, CO<sub>Z</sub>.</p>');
    expect(notes.map(({ paragraphs }) => plainText(paragraphs))).toEqual(['19ᵗʰ, COZ.']);
    expect(notes.flatMap(({ paragraphs }) => narrowNote(noteToLexical(paragraphs)).refusals)).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'format-left-out', excerpt: 'Z' }]);
  });

  it('with scripts and traps holds none of them', () => {
    const page = `<p onclick="a()">Fener <a href="javascript:alert(1)">tuzak</a> <a href=" data:text/html,x">veri</a><img src=x onerror="a()"></p><script>kötü()</script><svg onload="a()"><text>çizim</text></svg>`;
    const stored = JSON.stringify(bodyToLexical(read(page).blocks));
    expect(stored).not.toMatch(/javascript|onerror|onload|onclick|kötü|data:/);
    expect(plainText(read(page).blocks)).toBe('Fener tuzak veri');
  });
});
