import { describe, expect, it } from 'vitest';
import { aNote, at, call, p } from './examples';
import { inReadingOrder, numberNotes } from './numbering';

const body = [at('p1', p('x', call('b'), call('a'))), at('p2', p(call('b'), call('c')))];

describe('numberNotes', () => {
  it('numbers notes by their first call and counts the calls of each', () => {
    const { order, numbers, calls } = numberNotes(body);
    expect(order).toEqual(['b', 'a', 'c']);
    expect([...numbers]).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
    ]);
    expect(calls).toEqual([
      { noteKey: 'b', occurrence: 1, number: 1, block: 'p1' },
      { noteKey: 'a', occurrence: 1, number: 2, block: 'p1' },
      { noteKey: 'b', occurrence: 2, number: 1, block: 'p2' },
      { noteKey: 'c', occurrence: 1, number: 3, block: 'p2' },
    ]);
  });

  it('renumbers when blocks change places', () => {
    expect(numberNotes(body.toReversed()).order).toEqual(['b', 'c', 'a']);
  });
});

describe('inReadingOrder', () => {
  it('puts called notes as they are read and the others last, as they were', () => {
    const notes = ['z', 'a', 'y', 'b'].map((key) => aNote(key));
    expect(inReadingOrder(notes, numberNotes(body)).map(({ key }) => key)).toEqual(['b', 'a', 'z', 'y']);
  });
});
