import { describe, expect, it } from 'vitest';
import { noteToLexical } from '../../domain/lexical/toLexical';
import { isBlankNote } from './isBlankNote';

const said = (text: string) => noteToLexical([{ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] }]);

describe('a note nobody would miss', () => {
  it('has no words', () => {
    expect(isBlankNote({ key: 'aa', kind: 'author' })).toBe(true);
    expect(isBlankNote({ key: 'aa', kind: 'translator', lang: 'hy', text: said('  ') })).toBe(true);
    expect(isBlankNote({ key: 'aa', text: said('Kıyı Haber') })).toBe(false);
  });

  it('has no address, no date, no place in a source, and holds nothing that cannot be read', () => {
    expect(isBlankNote({ key: 'aa', address: 'https://kiyi.example' })).toBe(false);
    expect(isBlankNote({ key: 'aa', accessedOn: '2024-02-06' })).toBe(false);
    expect(isBlankNote({ key: 'aa', locator: 's. 4' })).toBe(false);
    expect(isBlankNote({ key: 'aa', text: { root: { type: 'root', children: [{ type: 'upload' }] } } })).toBe(false);
  });
});
