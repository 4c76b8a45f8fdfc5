import { describe, expect, it } from 'vitest';
import { plainText } from '../../domain/lexical/walk';
import type { Draft } from '../../domain/manuscript/draft';
import { shown } from '../examples/shown';
import { ManuscriptRefused } from '../refusal';
import { pages } from './examples/pages.samples';
import { readHtml } from './readHtml';
import { readHtmlFile } from './readHtmlFile';

const wordsOf = (text: string): string[] => text.toLocaleLowerCase('tr').match(/\p{L}+/gu) ?? [];

/** Words that are structure: of the frame, of notes' headings and of links back. */
const STRUCTURE = new Set(['notlar', 'kaynakça', 'a', 'b']);

/** The words of a page by nothing but its tags, less those that the draft or the report holds. */
const lostWords = (file: string, draft: Draft): string[] => {
  const shownWords = file
    .replace(/<(script|style|head)\b.*?<\/\1>/gis, '')
    .replace(/<!.*?>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&\w+;/g, ' ');
  const kept = [
    draft.title,
    plainText(draft.blocks),
    ...draft.notes.map(({ paragraphs }) => plainText(paragraphs)),
    ...draft.problems.flatMap(({ kind, excerpt }) => (kind === 'left-out' ? [excerpt] : [])),
  ];
  const left = new Set(kept.flatMap((text) => wordsOf(text ?? '')));
  return wordsOf(shownWords).filter((word) => !left.has(word) && !STRUCTURE.has(word));
};

describe('a page', () => {
  it.each(pages)('$name', ({ file, options, draft, body, notes = [], problems = [] }) => {
    const read = readHtml(file, { language: 'tr', ...options });
    expect(shown(read)).toEqual({ body, notes, problems });
    expect(read).toMatchObject(draft ?? {});
    expect(lostWords(file, read)).toEqual([]);
  });

  it('keeps the keys that its notes have on our own pages', () => {
    const page = pages.find(({ name }) => name.startsWith('an edition’s own page'));
    expect(readHtml(page?.file ?? '', { language: 'tr' }).notes.map(({ key }) => key)).toEqual(['arsiv']);
  });

  it.each([
    ['windows-1254', [0xde, 0xfd, 0xf0]],
    ['iso-8859-9', [0xde, 0xfd, 0xf0]],
  ])('is read in the encoding it names: %s', (charset, letters) => {
    const head = new TextEncoder().encode(
      `<meta http-equiv="Content-Type" content="text/html; charset=${charset}"><p>`,
    );
    const draft = readHtmlFile(Uint8Array.from([...head, ...letters]), { language: 'tr', title: 'A' });
    expect(plainText(draft.blocks)).toBe('Şığ');
    expect(draft.problems).toEqual([]);
  });

  it('whose encoding is not named is guessed, and that is told', () => {
    const draft = readHtmlFile(Uint8Array.from([0x3c, 0x70, 0x3e, 0xde]), { language: 'tr', title: 'A' });
    expect(draft.problems).toMatchObject([{ kind: 'encoding-guessed', place: { line: 1 } }]);
  });

  it.each(['<p> </p>', '<script>a()</script>'])('without words is refused: %s', (page) => {
    expect(() => readHtml(page, { language: 'tr' })).toThrow(new ManuscriptRefused('empty'));
  });
});
