import { describe, expect, it } from 'vitest';
import { aNote, at, call, p } from './examples';
import { fingerprintsOf } from './fingerprints';
import { textPrintOf } from './textPrint';

const blocks = [at('p1', p('One', call('a'), '.')), at('p2', p('Two', call('b'), '.'))];
const notes = [aNote('a'), aNote('b')];
const print = (own: Partial<Parameters<typeof fingerprintsOf>[0]> = {}) =>
  textPrintOf(fingerprintsOf({ blocks, notes, ...own }));

describe('textPrintOf', () => {
  it('is the same for what says the same, in whatever order the rows of the notes stand', () => {
    expect(print({ notes: notes.toReversed() })).toBe(print());
    expect(textPrintOf(JSON.parse(JSON.stringify(fingerprintsOf({ blocks, notes }))))).toBe(print());
  });

  it('is another where a part says something else, is gone, or stands elsewhere', () => {
    const others = [
      print({ blocks: [at('p1', p('Uno', call('a'), '.')), blocks[1]!] }),
      print({ blocks: blocks.toReversed() }),
      print({ blocks: blocks.slice(1) }),
      print({ notes: [aNote('a', 'Other words.'), notes[1]!] }),
      print(),
    ];
    expect(new Set(others).size).toBe(others.length);
  });
});
