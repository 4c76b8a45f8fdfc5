import { describe, expect, it } from 'vitest';
import type { Block } from '../lexical/nodes';
import { aNote, at, call, p, text } from './examples';
import { fingerprintsOf } from './fingerprints';
import type { Note } from './model';

const block = (one: Block): string | undefined => fingerprintsOf({ blocks: [at('p1', one)], notes: [] }).blocks['p1'];
const words = (text: string) => block(p(text));
const note = (own: Partial<Note> & { words?: string }) =>
  fingerprintsOf({ blocks: [], notes: [aNote('a', own.words ?? 'Words', own)] }).notes['a'];

describe('the fingerprint of a part', () => {
  it.each([
    ['“Fener” – ‘eski’ ad', '"Fener" - \'eski\' ad'],
    ['Kıyı’nın feneri…', "Kıyı'nın feneri..."],
    ['a harbour—and a lamp', 'a harbour – and a lamp'],
    ['«  fener »', '"fener"'],
    ['s.\u00a087,\u2009 88 ', 's. 87, 88'],
    ['ya\u00adyım\u00adlan\u200bmış', 'yayımlanmış'],
    ['İşçi', 'I\u0307s\u0327c\u0327i'],
  ])('stays where typography alone changed: %s', (one, other) => {
    expect(words(one)).toBe(words(other));
  });

  it('stays where words become bold or italic, even in part, or a line is broken elsewhere', () => {
    const plain = words('The old lighthouse');
    expect(block(p('The ', text('old', { marks: ['italic'] }), ' light', text('house', { marks: ['bold'] })))).toBe(
      plain,
    );
    expect(block(p('The old', { type: 'break' }, 'lighthouse'))).toBe(plain);
  });

  it.each([
    ['İ', 'I'],
    ['ı', 'i'],
    ['Kırım', 'kırım'],
    ['1918', '1981'],
    ['bir az', 'biraz'],
    ['sınıf', 'sinif'],
    ['He went', 'He “went”'],
  ])('changes where the words do: %s', (one, other) => {
    expect(words(one)).not.toBe(words(other));
  });

  it('changes with the kind of a block, its level, its picture, and what is raised or lowered', () => {
    const said: (string | undefined)[] = [
      block(p('102')),
      block(p('10', text('2', { marks: ['superscript'] }))),
      block({ type: 'quote', children: p('102').children }),
      block({ type: 'heading', level: 2, children: p('102').children }),
      block({ type: 'heading', level: 3, children: p('102').children }),
      block({ type: 'list', ordered: true, items: [{ children: p('102').children }] }),
      block({ type: 'list', ordered: false, items: [{ children: p('102').children }] }),
      block({ type: 'list', ordered: true, start: 4, items: [{ children: p('102').children }] }),
      block({ type: 'table', rows: [[{ header: false, children: [p('102')] }]] }),
      block({ type: 'table', rows: [[{ header: true, children: [p('102')] }]] }),
      block({ type: 'picture', media: '102' }),
      block({ type: 'picture', media: '103' }),
      block({ type: 'rule' }),
    ];
    expect(new Set(said).size).toBe(said.length);
  });

  it('changes with a call that comes, goes or stands elsewhere, and with the address of a link', () => {
    const link = (href: string) => p('See ', { type: 'link', href, children: [text('here')] });
    const said = [
      block(p('One', call('a'), ' two')),
      block(p('One two', call('a'))),
      block(p('One two', call('b'))),
      block(p('One', call('a'), ' two', call('a'))),
      words('One two'),
      words('One a two'),
      block(link('https://example.org/a')),
      block(link('https://example.org/b')),
      words('See here'),
    ];
    expect(new Set(said).size).toBe(said.length);
  });

  it('of a note changes with its fields, and not with how it is paired or stored', () => {
    const said = [
      note({}),
      note({ words: 'Word' }),
      note({ lang: 'hy' }),
      note({ address: 'https://example.org/' }),
      note({ archivedAddress: 'https://example.org/' }),
      note({ accessedOn: '2024-02-06' }),
      note({ locator: 'p. 7' }),
    ];
    expect(new Set(said).size).toBe(said.length);
    expect(note({ counterpart: 'x' })).toBe(note({}));
  });

  it('is the same wherever it is reckoned: stored ones must be understood later', () => {
    expect(words('Deniz fenerleri, 1918–1924')).toBe(words('Deniz fenerleri, 1918-1924'));
    expect([words(''), words('Deniz fenerleri'), note({})]).toMatchInlineSnapshot(`
      [
        "tjykxmvphb",
        "1fcj8n9w6n9",
        "kim9c6m7ta",
      ]
    `);
  });

  it('stands under the block’s id and the note’s key, with the notes in the order of their first calls', () => {
    const blocks = [at('p2', p('x', call('b'), call('lost'), call('b'))), p('no id'), at('p1', p('y', call('a')))];
    const found = fingerprintsOf({ blocks, notes: [aNote('a'), aNote('b')] });
    expect(Object.keys(found.blocks)).toEqual(['p2', 'p1']);
    expect(Object.keys(found.notes)).toEqual(['a', 'b']);
    expect(found.order).toEqual(['b', 'a']);
  });
});
