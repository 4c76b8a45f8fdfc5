import { describe, expect, it } from 'vitest';
import { aNote, anEdition, at, call, p, text } from './examples';
import { mendsOf, type Change, type Mend } from './mends';
import type { Edition } from './model';
import type { Inline } from '../lexical/nodes';
import { problemsOf } from './problems';

const TODAY = '2024-02-08';
const ARMENIAN = 'Արարատ Միրզոյանը Հաստատեց';

const offered = (edition: Edition): { kind: string; mends: Mend[] }[] =>
  problemsOf(edition).map((problem) => ({ kind: problem.kind, mends: mendsOf(problem, edition, TODAY) }));

const withoutCalls = (note: string, children: Inline[]): Inline[] =>
  children.filter((inline) => inline.type !== 'call' || inline.noteKey !== note);

/** The edition after a change, as the desk makes it; the caret stands at the end of the last paragraph. */
const after = (edition: Edition, change: Change): Edition => {
  const blocks = edition.blocks.map((block) => {
    if (block.type !== 'paragraph') return block;
    if (change.act === 'drop-calls') return { ...block, children: withoutCalls(change.note, block.children) };
    if (change.act === 'put-call') return { ...block, children: [...block.children, call(change.note)] };
    return block;
  });
  const notes = edition.notes.flatMap((note) => {
    if (change.act === 'drop-note' && note.key === change.note) return [];
    return change.act === 'set-note' && note.key === change.note ? [{ ...note, [change.field]: change.value }] : [note];
  });
  return { ...edition, blocks, notes };
};

const FAULTY: [string, Partial<Edition>][] = [
  ['an address without the day it was seen', { notes: [aNote('a', 'A', { address: 'https://example.org/' })] }],
  ['a note in another script', { notes: [aNote('a', ARMENIAN)] }],
  ['a note that is not called', { notes: [aNote('a'), aNote('b')] }],
  ['an empty note that is called twice', { blocks: [at('p1', p(call('a'), call('a')))], notes: [aNote('a', '')] }],
  ['a call without a note', { blocks: [at('p1', p(call('a'), call('lost')))] }],
];

describe('a mend', () => {
  it.each(FAULTY)('of %s leaves no problem behind', (_, own) => {
    const edition = anEdition(own);
    const found = offered(edition);
    expect(found.map(({ mends }) => mends.length > 0)).toEqual(found.map(() => true));
    for (const mend of found.flatMap(({ mends }) => mends)) {
      expect(problemsOf(mend.changes.reduce(after, edition))).toEqual([]);
    }
  });

  it('writes the day of the house and the language the script speaks for, and nothing else', () => {
    const notes = [aNote('a', ARMENIAN, { address: 'https://example.org/' })];
    expect(offered(anEdition({ notes })).flatMap(({ mends }) => mends)).toEqual([
      { name: 'mark-language', changes: [{ act: 'set-note', note: 'a', field: 'lang', value: 'hy' }] },
      { name: 'write-today', changes: [{ act: 'set-note', note: 'a', field: 'accessedOn', value: TODAY }] },
    ]);
  });

  it('is not offered where no script tells the language', () => {
    const notes = [aNote('a', '日本語の注釈です')];
    const judged = offered(anEdition({ notes })).filter(({ kind }) => kind !== 'letters-without-font');
    expect(judged).toEqual([{ kind: 'language-mark-missing', mends: [] }]);
  });

  it('offers to link what is only typed, and never to rewrite what only a person can say', () => {
    const edition = anEdition({ title: '', authors: [], rights: {}, blocks: [at('p1', p(text('[7]'), call('a')))] });
    expect(offered(edition).map(({ kind, mends }) => [kind, mends.map(({ name }) => name)])).toEqual([
      ['call-without-note', ['link-typed']],
      ['title-missing', []],
      ['authors-missing', []],
      ['rights-missing', []],
    ]);
  });
});
