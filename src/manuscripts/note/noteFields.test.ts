import { describe, expect, it } from 'vitest';
import { draftNote } from './draftNote';
import { gapsIn } from './gaps';
import { keysFor } from './noteKeys';

describe('draftNote', () => {
  it('takes address, day and language out of the text and leaves the text as it is', () => {
    const text = '«Փարոսների քարտեզները», https://tsovap.example/1 (Accessed: 6 February 2024).';
    const { note, problems } = draftNote(
      'kabc2',
      [{ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] }],
      9,
      '[1]',
    );
    expect(note).toMatchObject({ lang: 'hy', address: 'https://tsovap.example/1', accessedOn: '2024-02-06' });
    expect(note.paragraphs[0]?.children).toEqual([{ type: 'text', text, marks: [] }]);
    expect(problems).toEqual([]);
  });

  it('tells a note without text', () => {
    expect(draftNote('kabc2', [], 9, '[1]').problems).toMatchObject([
      { kind: 'empty-note', place: { line: 9, note: 'kabc2' } },
    ]);
  });
});

describe('gapsIn', () => {
  it('tells the numbers left out where the list goes on, whatever its order', () => {
    const notes = [
      { number: 6, line: 30 },
      { number: 2, line: 10 },
      { number: 2, line: 12 },
    ];
    expect(gapsIn(notes).map(({ place, excerpt }) => [place.line, excerpt])).toEqual([
      [10, '[1]'],
      [30, '[3-5]'],
    ]);
  });
});

describe('keysFor', () => {
  it('gives the same text the same keys, and no key twice', () => {
    const draw = (text: string) => Array.from({ length: 500 }, keysFor(text));
    expect(draw('liman')).toEqual(draw('liman'));
    expect(new Set(draw('liman')).size).toBe(500);
    expect(draw('fener')[0]).not.toBe(draw('liman')[0]);
  });
});
