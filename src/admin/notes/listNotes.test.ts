import { describe, expect, it } from 'vitest';
import type { Text } from '../../domain/lexical/nodes';
import { bodyToLexical, noteToLexical } from '../../domain/lexical/toLexical';
import { findNotes, listNotes } from './listNotes';
import { readNotes } from './readNotes';

const text = (words: string): Text => ({ type: 'text', text: words, marks: [] });
const note = (words: string) => noteToLexical([{ type: 'paragraph', children: [text(words)] }]);
const body = bodyToLexical([
  {
    type: 'paragraph',
    children: [
      text('Metin'),
      { type: 'call', noteKey: 'bb' },
      { type: 'call', noteKey: 'cc' },
      { type: 'call', noteKey: 'bb' },
    ],
  },
]);

/** As a form holds the rows: one entry a field, a number for the array itself. */
const fields = {
  notes: { value: 3, rows: [{}, {}, {}] },
  'notes.0.key': { value: 'aa' },
  'notes.0.text': { value: note('hiç çağrılmayan') },
  'notes.1.key': { value: 'bb' },
  'notes.1.text': { value: note('iki kez çağrılan') },
  'notes.1.address': { value: 'https://kiyi.example/1' },
  'notes.2.key': { value: 'cc' },
  'notes.2.text': {},
};

describe('the list of notes', () => {
  it('stands in reading order, with numbers from the body and the row each note is stored in', () => {
    const listed = listNotes(body, readNotes(fields));
    expect(listed.map(({ key, number, calls, index }) => [key, number, calls, index])).toEqual([
      ['bb', 1, 2, 1],
      ['cc', 2, 1, 2],
      ['aa', undefined, 0, 0],
    ]);
    expect(listed[0]?.note.address).toBe('https://kiyi.example/1');
    expect(listed[1]?.note.paragraphs).toEqual([]);
  });

  it('hands out the same note while its row is the same', () => {
    const rows = readNotes(fields);
    expect(listNotes(body, rows)[0]?.note).toBe(listNotes(null, rows)[1]?.note);
  });

  it('is searched by words and addresses as they are spoken, and by number', () => {
    const paragraph = (text: string) => ({
      type: 'paragraph',
      version: 1,
      children: [{ type: 'text', text, version: 1 }],
    });
    const rows = [
      { key: 'aa', text: { root: { type: 'root', version: 1, children: [paragraph('IĞDIR’da Çağrı')] } } },
      { key: 'bb', address: 'https://kiyi.example/1' },
    ];
    const found = (sought: string) => findNotes(listNotes(body, rows), sought).map(({ key }) => key);
    expect(found('ığdır')).toEqual(['aa']);
    expect(found('cagri ')).toEqual(['aa']);
    expect(found('KIYI')).toEqual(['bb']);
    expect(found('1')).toEqual(['bb']);
    expect(found('')).toEqual(['bb', 'aa']);
  });
});
