import { describe, expect, it } from 'vitest';
import { elements, reach, textWithin } from '../engine/read';
import type { ViewInline } from '../../../domain/commentary/viewModel';
import { call, note, paragraph, pdfInput, text } from '../examples';
import { pdfSource } from './pdf';

const SENTENCE = 'Kuzey Limanı’nın açılmasının üzerinden on sekiz ay geçti ve haritalar güncel değildir. ';
const PLACES = `#context metadata((
  query(<words>).last().location().page(),
  here().page(),
  ..query(footnote).map(it => it.location().page()),
  ..query(footnote.entry).map(it => it.location().page()),
))`;

/** The page of the last words, that of what stands after them, and those of the last note's call and of the note. */
const ends = (paragraphs: number, sentences: number, content: ViewInline[]): number[] => {
  const many = Array.from({ length: paragraphs }, () => paragraph(SENTENCE));
  const blocks = [...many, paragraph(SENTENCE.repeat(sentences), ...content, text('[end]'))];
  const { source } = pdfSource(pdfInput({ blocks, notes: [note(1, 'bir')] }));
  const marked = source.replace('#"[end]";', '#metadata("")<words>');
  return elements(`${marked}\n${PLACES}`, 'metadata').at(-1)?.value as number[];
};

/** Where the line ends: the page is 210 mm wide, its right margin 44. */
const LINE_END = 166;

describe('a page of print', () => {
  it.each([
    ['a short paragraph', 1, []],
    ['a short paragraph with a note', 1, [call(1)]],
    ['a paragraph', 14, []],
    ['a paragraph with a note', 14, [call(1)]],
    ['a long paragraph', 40, []],
  ])('never holds the colophon alone, after %s', (_, sentences, content) => {
    const pages = Array.from({ length: 20 }, (_, at) => ends(at + 1, sentences, content));
    expect(pages.filter(([words, colophon]) => words !== colophon)).toEqual([]);
    expect(pages.filter(([, , called, noted]) => called !== noted)).toEqual([]);
    expect(new Set(pages.map(([words]) => words)).size).toBeGreaterThan(1);
  });

  it('divides a word of the title that is wider than its line', () => {
    const long = 'karşılaştıramayabileceklerimizdendir';
    const words = `Sürdürülebilirliklerimizden ${long}`;
    const { source } = pdfSource(pdfInput({ title: words }));
    expect(reach(source)).toBeLessThan(LINE_END);
    expect(reach(source.replace('hyphenate: true', 'hyphenate: false'))).toBeGreaterThan(LINE_END);
    expect(textWithin(elements(source, 'heading')[0]?.body).replaceAll('\u200b', '')).toBe(words);
  });
});
