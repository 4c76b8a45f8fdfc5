import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../domain/lexical/nodes';
import { fold } from '../domain/text/fold';
import { plainText, runsOf } from '../domain/lexical/walk';
import type { Draft } from '../domain/manuscript/draft';
import { samples } from './markdown/markdown.samples';
import { readMarkdown } from './markdown/readMarkdown';
import { ManuscriptRefused } from './refusal';
import { calls } from './text/calls.samples';
import { pages } from './text/pages.samples';
import { readText } from './text/readText';

/** Words that are structure wherever a sample holds them: labels, formulas, languages and months of the frame. */
const STRUCTURE = new Set(
  fold(
    `commentary no yorum analiz min read dk dakikalık okuma this is the english translation of a turkish language article
    that was originally published by on february bu metin tarafından şubat tarihinde yayımlanan ingilizce yazının türkçe
    çevirisidir all rights reserved tüm hakları saklıdır comments yet henüz yapılmamış title author yazar notes notlar
    dipnotlar authors number publisher original date span lang i sub sup br tr hy fr https ref example b c arşiv`,
    'tr',
  ).split(/\s+/),
);

const words = (text: string): string[] => fold(text, 'tr').match(/\p{L}+/gu) ?? [];
const addresses = (run: Inline[]): string[] => run.flatMap((inline) => (inline.type === 'link' ? [inline.href] : []));

const everything = (draft: Draft): string =>
  [
    // A title may stand twice in a file: in the front matter and over the text.
    draft.title,
    draft.title,
    ...draft.authors,
    draft.rights?.holder,
    draft.rights?.statement,
    ...Object.values(draft.originalPublication ?? {}),
    plainText(draft.blocks),
    ...draft.blocks.flatMap(runsOf).flatMap(addresses),
    ...draft.notes.map((note) => plainText(note.paragraphs)),
    ...draft.notes.flatMap((note) => note.paragraphs.flatMap(({ children }) => addresses(children))),
  ].join('\n');

const once = ({ title, ...draft }: Draft): string => everything(draft) + (title ?? '');

const lostWords = (file: string, draft: Draft): string[] => {
  const kept = new Map<string, number>();
  for (const word of words(everything(draft))) kept.set(word, (kept.get(word) ?? 0) + 1);
  return words(file).filter((word) => {
    const left = kept.get(word) ?? 0;
    kept.set(word, left - 1);
    return left <= 0 && !STRUCTURE.has(word);
  });
};

const read = (reader: typeof readText, file: string, title?: string): Draft | undefined => {
  try {
    return reader(file, { language: 'tr', ...(title && { title }) });
  } catch (error) {
    if (error instanceof ManuscriptRefused) return undefined;
    throw error;
  }
};

/** Lines in which every word is a number of its own, `@7@`, so that a lost or doubled one is seen. */
const numbered = (lines: string[]): string => {
  let count = 0;
  return lines.join('\n').replaceAll('W', () => `@${String.fromCharCode(0x4e00 + (count += 1))}@`);
};

const tokensIn = (text: string): string[] => (text.match(/@[\u4e00-\u9fff]@/g) ?? []).sort();

describe('every word of a manuscript is in the draft', () => {
  it.each([...pages, ...calls])('text: $name', ({ file, options }) => {
    expect(lostWords(file, readText(file, { language: 'tr', ...options }))).toEqual([]);
  });

  it.each(samples)('Markdown: $name', ({ file, options }) => {
    expect(lostWords(file, readMarkdown(file, { language: 'tr', ...options }))).toEqual([]);
  });

  it('text: once and only once, whatever lines are put together', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      'W', 'W W.', 'W[1]', 'W[2] W[1,3].', '[1] W', '[2]W', '[1]. W', '1. W', '2) W', '3.W', '[3]', '[W]', '[12]', 'Notlar', '',
      '', '', 'W: https://a.example/W (Erişim tarihi: W)', '[1][2] W', '[2-4]', '- W', '[9] W W', 'W W W W W W W W[4] W.', '[1923] W', '12. W',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (lines) => {
        const file = numbered(lines);
        const draft = read(readText, file);
        expect(tokensIn(draft ? once(draft) : file)).toEqual(tokensIn(file));
      }),
      { numRuns: 1000 },
    );
  });

  it('Markdown: whatever blocks are put together', { timeout: 60_000 }, () => {
    const piece = fc.constantFrom(
      'W', '# W', '## W[^a]', '*W* **W** `W`', '- W', '  - W', '    W', '1. W', '> W', '> > W', '> - W', '[^a]: W', '[^b]: W', '    W', '[W](W)',
      '[W](https://a.example/W "W")', '![W](W)', '| W | W |', '|---|---|', '---', '```', '<b>W</b>', '<div>W', '</div>', '<!-- W -->', '~~W~~', '[W]: W', '[W][W]',
      '', '', '', 'W  ', 'W\\', '- [ ] W', '[^c] W', 'W[1]', 'title: W', '<span lang="hy">W', '<https://a.example/W>', '***', '===',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (lines) => {
        const file = numbered(lines);
        const draft = read(readMarkdown, file);
        const kept = new Set(tokensIn(decodeURI(draft ? everything(draft) : file)));
        expect(tokensIn(file).filter((token) => !kept.has(token))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('readers give a draft or refuse, whatever the text', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (file) => {
        for (const reader of [readText, readMarkdown]) read(reader, file, 'Liman');
      }),
      { numRuns: 100 },
    );
  });
});

describe('calls and notes of a generated manuscript', () => {
  it('are all found, in each form a list of notes is typed in', { timeout: 60_000 }, () => {
    const forms = fc.constantFrom('[%] ', '[%]', '[%]. ', '%. ', '%) ', '[%]\u00a0');
    const gap = fc.constantFrom('\n', '\n\n', '\r\n');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), forms, gap, fc.boolean(), (count, form, between, headed) => {
        const numbers = Array.from({ length: count }, (_, index) => index + 1);
        const body = numbers.map((number) => `Liman kaydı Ş${number}ş tutuldu[${number}].`).join('\n\n');
        const notes = numbers
          .map((number) => form.replace('%', String(number)) + `Arşiv, kutu Ç${number}ç.`)
          .join(between);
        const draft = readText([body, ...(headed ? ['Dipnotlar'] : []), notes].join('\n\n').replaceAll('\r\n', '\n'), {
          language: 'tr',
          title: 'Liman',
        });
        expect(draft).toMatchObject({ calls: count, noteBodies: count, problems: [] });
        expect(draft.notes.map((note) => plainText(note.paragraphs))).toEqual(
          numbers.map((number) => `Arşiv, kutu Ç${number}ç.`),
        );
      }),
      { numRuns: 200 },
    );
  });
});
