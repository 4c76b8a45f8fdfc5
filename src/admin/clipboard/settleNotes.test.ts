import { describe, expect, it } from 'vitest';
import type { Note } from '../../domain/commentary/model';
import type { Block, Inline } from '../../domain/lexical/nodes';
import { callsOf } from '../../domain/lexical/walk';
import { noteRow } from './noteRow';
import { countCalls, settleNotes, type Here, type Origin } from './settleNotes';

const paragraph = (...keys: string[]): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text: 'Söz', marks: [] }, ...keys.map((noteKey): Inline => ({ type: 'call', noteKey }))],
});
const note = (key: string, more: Partial<Note> = {}): Note => ({
  key,
  paragraphs: [{ type: 'paragraph', children: [{ type: 'text', text: `Not ${key}`, marks: ['italic'] }] }],
  kind: 'author',
  ...more,
});

const here = (blocks: Block[], notes: Note[]): Here => {
  let last = 0;
  return {
    calls: countCalls(blocks),
    rows: notes.map(noteRow),
    freshKeys: (count) => Array.from({ length: count }, () => `new${(last += 1)}`),
  };
};

const COPY: Origin = { callsBefore: new Map() };
const cut = (calls: Record<string, number>): Origin => ({ callsBefore: new Map(Object.entries(calls)) });
const piece = (keys: string[], notes: Note[]) => ({ blocks: [paragraph(...keys)], notes, isLine: false });
const keysOf = (blocks: Block[]) => callsOf(blocks).map(({ noteKey }) => noteKey);

describe('a copy pasted in its own edition', () => {
  const aa = note('aa', { address: 'https://kiyi.example/1', lang: 'hy', counterpart: 'cc' });

  it('clones its note under a key of its own, with everything known of it', () => {
    const { blocks, added, lost } = settleNotes(piece(['aa'], [aa]), COPY, here([paragraph('aa')], [aa]));
    expect(keysOf(blocks)).toEqual(['new1']);
    expect(added).toEqual([{ ...noteRow(aa), key: 'new1' }]);
    expect(lost).toBe(0);
  });

  it('gives two clones when it is pasted twice', () => {
    const edition = here([paragraph('aa')], [aa]);
    const first = settleNotes(piece(['aa'], [aa]), COPY, edition);
    const second = settleNotes(piece(['aa'], [aa]), COPY, edition);
    expect([...keysOf(first.blocks), ...keysOf(second.blocks)]).toEqual(['new1', 'new2']);
  });

  it('keeps several calls of one note calls of one note', () => {
    const settled = settleNotes(piece(['aa', 'bb', 'aa'], [aa, note('bb')]), COPY, here([paragraph('aa', 'bb')], [aa]));
    expect(keysOf(settled.blocks)).toEqual(['new1', 'new2', 'new1']);
    expect(settled.added).toHaveLength(2);
  });

  it('is the note itself again where the text calls it no more, and brings back its row if that was dropped', () => {
    expect(settleNotes(piece(['aa'], [aa]), COPY, here([], [aa]))).toMatchObject({
      blocks: [paragraph('aa')],
      added: [],
    });
    expect(settleNotes(piece(['aa'], [aa]), COPY, here([], [])).added).toEqual([noteRow(aa)]);
  });

  it('leaves a call whose note is lost to be seen as lost', () => {
    expect(settleNotes(piece(['aa'], []), COPY, here([], []))).toMatchObject({ blocks: [paragraph('aa')], lost: 0 });
  });
});

describe('a cut pasted in its own edition', () => {
  const aa = note('aa');

  it('moves: the note and its key stay, whatever was pasted before', () => {
    expect(settleNotes(piece(['aa'], [aa]), cut({ aa: 1 }), here([], [aa]))).toMatchObject({
      blocks: [paragraph('aa')],
      added: [],
    });
  });

  it('clones when it is pasted a second time', () => {
    const settled = settleNotes(piece(['aa'], [aa]), cut({ aa: 1 }), here([paragraph('aa')], [aa]));
    expect(keysOf(settled.blocks)).toEqual(['new1']);
  });

  it('stays a call of the shared note when another call of it was left in the text', () => {
    const settled = settleNotes(piece(['aa'], [aa]), cut({ aa: 2 }), here([paragraph('aa')], [aa]));
    expect(keysOf(settled.blocks)).toEqual(['aa']);
    expect(settled.added).toEqual([]);
  });
});

describe('a piece from another edition', () => {
  it('brings its notes along under new keys, without the pairing that meant nothing here', () => {
    const aa = note('aa', { counterpart: 'zz', archivedAddress: 'https://arsiv.example/1', kind: 'translator' });
    const settled = settleNotes(piece(['aa'], [aa]), 'elsewhere', here([], []));
    expect(keysOf(settled.blocks)).toEqual(['new1']);
    expect(settled.added).toEqual([{ ...noteRow(aa), key: 'new1', counterpart: undefined }]);
  });

  it('never calls a note of this edition that has the same key by chance', () => {
    const settled = settleNotes(piece(['aa', 'bb'], [note('bb')]), 'elsewhere', here([], [note('aa'), note('bb')]));
    expect(keysOf(settled.blocks)).toEqual(['new1']);
    expect(settled.lost).toBe(1);
  });
});
