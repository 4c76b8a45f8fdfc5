import { describe, expect, it } from 'vitest';
import { countChanges, isChanged } from './countChanges';
import { aNote, anEdition, at, call, p } from './examples';

const before = anEdition({
  blocks: [at('p1', p('One', call('a'))), at('p2', p('Two')), at('p3', p('Three', call('b')))],
  notes: [aNote('a'), aNote('b')],
});
const NONE = { added: 0, removed: 0, changed: 0 };

describe('what changed between two states of an edition', () => {
  it('is nothing where both say the same, also in another order of keys in the form', () => {
    const same = countChanges(before, {
      ...before,
      standfirst: '',
      notes: before.notes.map((note) => ({ ...note })),
    });
    expect(same).toEqual({ title: false, standfirst: false, reordered: false, blocks: NONE, notes: NONE });
    expect(isChanged(same)).toBe(false);
  });

  it('is counted by the ids of blocks and the keys of notes, wherever they stand now', () => {
    const blocks = [at('p3', p('Three', call('b'))), at('p1', p('One, changed', call('a'))), p('Not saved yet')];
    const notes = [aNote('b'), aNote('c'), aNote('a', 'Words of a.', { lang: 'hy' })];
    const changes = countChanges(before, { ...before, title: 'Another', blocks, notes });
    expect(changes).toEqual({
      title: true,
      standfirst: false,
      reordered: true,
      blocks: { added: 1, removed: 1, changed: 1 },
      notes: { added: 1, removed: 0, changed: 1 },
    });
    expect(isChanged(changes)).toBe(true);
  });
});
