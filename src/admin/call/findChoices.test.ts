import { describe, expect, it } from 'vitest';
import { noteToLexical } from '../../domain/lexical/toLexical';
import { numberCalls } from '../../domain/commentary/numbering';
import { listNumbered } from '../notes/listNotes';
import { findChoices } from './findChoices';

const row = (key: string, text: string) => ({
  key,
  text: noteToLexical([{ type: 'paragraph', children: [{ type: 'text', text, marks: [] }] }]),
});
const rows = [
  row('uu', 'Iğdır’da ışıklar'),
  row('aa', 'Kıyı Haber, 12'),
  row('bb', 'İstanbul'),
  { key: 'cc', address: 'https://kiyi.example/1' },
];
const numbering = numberCalls(['aa', 'bb', 'cc'].map((noteKey) => ({ noteKey })));
const found = (typed: string) => findChoices(listNumbered(numbering, rows), typed).map(({ key }) => key);

describe('the notes a call may lead to', () => {
  it('are all notes in reading order, those not called too, each with something to know it by', () => {
    const choices = findChoices(listNumbered(numbering, rows), '');
    expect(choices.map(({ key, number }) => [key, number])).toEqual([
      ['aa', 1],
      ['bb', 2],
      ['cc', 3],
      ['uu', undefined],
    ]);
    expect(choices.every(({ text }) => text !== '')).toBe(true);
  });

  it('are found by words, whatever their case and marks, by Turkish rules', () => {
    expect(found('IĞDIR')).toEqual(['uu']);
    expect(found('igdir’da isik')).toEqual(['uu']);
    expect(found('istanbul')).toEqual(['bb']);
    expect(found('ISTANBUL')).toEqual(['bb']);
    expect(found('yok')).toEqual([]);
  });

  it('are found by number, the note with that number before what only has it in its words', () => {
    expect(found('2')[0]).toBe('bb');
    expect(found('12')).toEqual(['aa']);
    expect(found('1')[0]).toBe('aa');
  });
});
