import { describe, expect, it } from 'vitest';
import { aNote, at, call, p } from './examples';
import { progressOf } from './progress';

const PROSE = 'The harbour was empty when the lamp was lit, and nobody wrote it down.';
const original = {
  blocks: [
    at('p1', p(PROSE, call('x'))),
    at('p2', p('Second', call('y'))),
    at('p3', { type: 'rule' as const }),
    at('p4', { type: 'heading' as const, level: 2 as const, children: p('1918').children }),
  ],
  notes: [aNote('x', PROSE), aNote('y', 'Pike, 2016')],
};
const of = (translation: typeof original) => progressOf({ original, translation });

describe('progressOf', () => {
  it('counts no block that is empty but for its calls, none without words, and no note that is not rendered', () => {
    const empty = original.blocks.slice(0, 2).map((block) => ({ ...block, children: [call('a')] })) as never[];
    expect(of({ blocks: empty, notes: [] })).toEqual({ blocks: { done: 0, all: 3 }, notes: { done: 0, all: 2 } });
  });

  it('counts what is translated, and what is right as it is', () => {
    const blocks = [at('p1', p('Liman boştu', call('a'))), at('p4', p('1918'))];
    const notes = [aNote('a', 'Liman boştu', { counterpart: 'x' }), aNote('b', 'Pike, 2016', { counterpart: 'y' })];
    expect(of({ ...original, blocks: blocks as never[], notes })).toEqual({
      blocks: { done: 2, all: 3 },
      notes: { done: 2, all: 2 },
    });
  });

  it('counts no prose that still stands as in the original', () => {
    const notes = original.notes.map((note) => ({ ...note, counterpart: note.key }));
    expect(of({ ...original, notes })).toEqual({ blocks: { done: 2, all: 3 }, notes: { done: 1, all: 2 } });
  });

  it('counts a note once that two notes render', () => {
    const notes = ['a', 'b'].map((key) => aNote(key, 'Sözler', { counterpart: 'x' }));
    expect(of({ ...original, blocks: [], notes }).notes).toEqual({ done: 1, all: 2 });
  });
});
