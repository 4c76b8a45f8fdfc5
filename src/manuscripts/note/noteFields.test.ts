import { describe, expect, it } from 'vitest';
import { accessDateIn } from './accessDate';
import { firstAddress } from './address';
import { draftNote } from './draftNote';
import { gapsIn } from './gaps';
import { keysFor } from './noteKeys';

describe('accessDateIn', () => {
  it.each([
    '(Accessed: 6 February 2024)',
    'Accessed: 6 February, 2024',
    'accessed on February 6, 2024',
    'Last accessed 6 February 2024.',
    'Retrieved 2024-02-06',
    'Accessed: Tuesday, 6 February 2024',
    'Erişim tarihi: 6 Şubat 2024',
    'Erişim Tarihi 06.02.2024',
    'ERİŞİM TARİHİ: 6 ŞUBAT 2024',
    'son erişim 6 Şubat 2024',
    'Erişim: 06/02/2024',
    'E.T. 06.02.2024',
    '6 Şubat 2024 tarihinde erişildi',
  ])('reads %j', (text) => {
    expect(accessDateIn(`Kıyı Haber, https://kiyi.example/a ${text}, s. 4.`)).toEqual({ on: '2024-02-06' });
  });

  it.each([
    ['Accessed: yesterday.', 'Accessed: yesterday'],
    ['(Erişim tarihi: 31 Şubat 2024), s. 4', 'Erişim tarihi: 31 Şubat 2024'],
    ['Erişim tarihi 32.02.2024', 'Erişim tarihi 32.02.2024'],
    ['Accessed: 06/02/2024', 'Accessed: 06/02/2024'],
  ])('tells a label without a day: %j', (text, unreadable) => {
    expect(accessDateIn(text)).toEqual({ unreadable });
  });

  it.each(['The archive was accessed by many.', '6 February 2024', 'Erişimi kolay bir liman.'])(
    'finds nothing in %j',
    (text) => {
      expect(accessDateIn(text)).toEqual({});
    },
  );
});

describe('firstAddress', () => {
  it.each([
    ['see https://a.example/x_(y).', 'https://a.example/x_(y)'],
    ['(https://a.example/x)', 'https://a.example/x'],
    ['<https://a.example/x>, and', 'https://a.example/x'],
    ['“https://a.example/x”,', 'https://a.example/x'],
    ['http://a.example/?q=1&r=2; https://b.example', 'http://a.example/?q=1&r=2'],
    ['ftp://a.example, http://', undefined],
  ])('%j', (text, address) => {
    expect(firstAddress(text)).toBe(address);
  });
});

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
