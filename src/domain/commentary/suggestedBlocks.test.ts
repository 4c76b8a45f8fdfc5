import { describe, expect, it } from 'vitest';
import { at, p } from './examples';
import { suggestedIn, suggestionProblems } from './suggestedBlocks';

describe('a block that a machine wrote', () => {
  it('stops publication until it is accepted, as long as it stands', () => {
    const blocks = [at('p1', p('Bir')), at('p2', p('İki'))];
    expect(suggestionProblems({ blocks, suggested: ['p2', 'gone'] })).toEqual([
      { kind: 'suggestion-open', level: 'stop', place: { block: 'p2' }, excerpt: 'İki' },
    ]);
    expect(suggestionProblems({ blocks, suggested: [] })).toEqual([]);
    expect(suggestionProblems({ blocks })).toEqual([]);
  });

  it('is named by an id; nothing else stored there is', () => {
    expect(suggestedIn(['p1', 2, null])).toEqual(['p1']);
    expect(suggestedIn({ p1: true })).toEqual([]);
  });
});
