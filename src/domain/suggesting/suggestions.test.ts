import { describe, expect, it } from 'vitest';
import { at, aNote, call, p, text } from '../commentary/examples';
import { untranslated } from '../commentary/untranslated';
import type { Block } from '../lexical/nodes';
import type { Coded } from '../xliff/coded';
import { callsByCode, unitsOf, type Side } from '../xliff/units';
import { codedIn } from './codedIn';
import { takeSuggestions, waitingForSuggestion } from './suggestions';

const side = (blocks: Block[], notes: Side['notes']): Side => ({ title: 'T', standfirst: '', blocks, notes });
const LIST: Block = {
  type: 'list',
  ordered: false,
  items: [{ children: [text('Liman')] }, { children: [text('Kıyı')] }],
};
const ORIGINAL = side(
  [at('p1', p('Fener', call('a'), ' söndü.')), at('l1', LIST), at('p2', p('Yandı.'))],
  [aNote('a')],
);
const begun = untranslated(ORIGINAL.blocks, new Map([['a', 'z']]));
const TRANSLATION = side([begun[0]!, begun[1]!, at('p2', p('It burns.'))], [aNote('z', 'x', { counterpart: 'a' })]);

const units = unitsOf(ORIGINAL, TRANSLATION);
const waiting = waitingForSuggestion(ORIGINAL.blocks, units);
const known = {
  calls: callsByCode(ORIGINAL.notes, TRANSLATION.notes),
  languages: { source: 'tr', target: 'en' },
};
const upper = (coded: Coded[]): Coded[] =>
  coded.map((one) => (one.is === 'text' ? { ...one, text: one.text.toUpperCase() } : one));
const answer = (change: (id: string, source: Coded[]) => Coded[] | null) =>
  takeSuggestions(
    waiting,
    new Map(waiting.flatMap((block) => block.units.map(({ id, source }) => [id, change(id, source)]))),
    known,
  );

describe('what is suggested', () => {
  it('is asked for blocks that have no word yet, whole, and for those that are named', () => {
    expect(waiting.map(({ block, units: own }) => [block, own.map(({ id }) => id)])).toEqual([
      ['p1', ['p1']],
      ['l1', ['l1-1', 'l1-2']],
    ]);
    expect(waitingForSuggestion(ORIGINAL.blocks, units, ['l1', 'p2']).map(({ block }) => block)).toEqual(['l1']);
  });

  it('stands in its block, its call leading to the translation’s own note', () => {
    const { runs, blocks, faults } = answer((_, source) => upper(source));
    expect([blocks, faults]).toEqual([['p1', 'l1'], []]);
    expect(runs.get('p1')).toEqual([text('FENER'), { type: 'call', noteKey: 'z' }, text(' SÖNDÜ.')]);
  });

  it.each<[string, string, (source: Coded[]) => Coded[] | null]>([
    ['call-lost', 'p1', (source) => source.filter(({ is }) => is === 'text')],
    ['call-added', 'p1', (source) => [...source, ...source.filter(({ is }) => is === 'alone')]],
    ['code-strange', 'p1', (source) => [...source, { is: 'open', id: '9', means: '<script>' }]],
    ['target-missing', 'p1', () => null],
  ])('is left out and told where it has %s; the other blocks are taken', (kind, unit, change) => {
    const { blocks, faults, runs } = answer((id, source) => (id === unit ? change(source) : upper(source)));
    expect([blocks, runs.has(unit)]).toEqual([['l1'], false]);
    expect(faults).toMatchObject([{ unit, kind }]);
  });

  it('is taken of a list wholly or not at all', () => {
    const { blocks, runs } = answer((id, source) => (id === 'l1-2' ? null : upper(source)));
    expect([blocks, [...runs.keys()]]).toEqual([['p1'], ['p1']]);
  });
});

describe('an answer from outside', () => {
  it('is a run where every part of it is', () => {
    const run: Coded[] = [
      { is: 'text', text: 'a' },
      { is: 'alone', id: 'c-a', means: '' },
      { is: 'close', id: '1' },
    ];
    expect(codedIn(run)).toEqual(run);
  });

  it.each([
    [null],
    ['text'],
    [[{ is: 'text' }]],
    [[{ is: 'open', id: 1 }]],
    [[{ is: 'text', text: 'a'.repeat(100_001) }]],
  ])('is none where it is %j', (value) => expect(codedIn(value)).toBeUndefined());
});
