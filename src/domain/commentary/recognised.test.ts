import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../lexical/nodes';
import { accessDateIn } from './accessDate';
import { fillFields } from './fillFields';
import { firstAddress } from './noteAddress';
import { recognise } from './recognised';

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

const saying = (text: string): Paragraph[] => [{ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] }];

describe('what a note says of itself', () => {
  it('is its language by the script, its address and the day it was read on', () => {
    expect(recognise(saying('«Փարոսների քարտեզները», https://tsovap.example/1 (Erişim: 6 Şubat 2024).'))).toEqual({
      lang: 'hy',
      address: 'https://tsovap.example/1',
      accessedOn: '2024-02-06',
    });
  });

  it('is the address of a link where its words are none', () => {
    const children = [{ type: 'link' as const, href: 'https://kiyi.example/1', children: [] }];
    expect(recognise([{ type: 'paragraph', children }])).toEqual({ address: 'https://kiyi.example/1' });
  });

  it('is nothing where nothing is said, and tells a label that no day follows', () => {
    expect(recognise(saying('Kıyı Haber, s. 4.'))).toEqual({});
    expect(recognise(saying('Erişim tarihi: dün.'))).toEqual({ unreadable: 'Erişim tarihi: dün' });
  });
});

describe('fields filled from the text of a note', () => {
  const none = new Set<never>();

  it('follow the text while it is typed, letter by letter, and go with it', () => {
    const first = fillFields({ address: 'https://k' }, {}, {}, none);
    expect(first.changes).toEqual({ address: 'https://k' });
    const second = fillFields({ address: 'https://kiyi.example' }, first.changes, first.filled, none);
    expect(second).toEqual({
      changes: { address: 'https://kiyi.example' },
      filled: { address: 'https://kiyi.example' },
    });
    expect(fillFields({}, second.changes, second.filled, none)).toEqual({ changes: { address: '' }, filled: {} });
  });

  it('are never those that somebody wrote', () => {
    expect(fillFields({ lang: 'ru' }, { lang: 'uk' }, {}, none)).toEqual({ changes: {}, filled: {} });
    expect(fillFields({ lang: 'ru' }, { lang: 'uk' }, { lang: 'ru' }, none).changes).toEqual({});
  });

  it('stay empty once somebody emptied them or took the filling back', () => {
    const emptied = fillFields({ lang: 'ru' }, { lang: '' }, { lang: 'ru' }, none);
    expect(emptied.changes).toEqual({});
    expect(fillFields({ lang: 'ru' }, { lang: '' }, emptied.filled, none).changes).toEqual({});
    expect(fillFields({ lang: 'ru' }, {}, {}, new Set(['lang' as const])).changes).toEqual({});
  });

  it('are left alone where the text already says what they hold', () => {
    expect(fillFields({ lang: 'ru' }, { lang: 'ru' }, { lang: 'ru' }, none).changes).toEqual({});
  });
});
