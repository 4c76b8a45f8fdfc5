import { describe, expect, it } from 'vitest';
import { changesBetween } from './changesBetween';

type Part = { key: string; words?: string };
const parts = (...keys: string[]): Part[] => keys.map((key) => ({ key }));
const changes = (from: Part[], to: Part[]) =>
  changesBetween(from, to, ({ key }) => key).map((change) => [change.from?.key, change.to?.key]);

describe('changes between two states of a text', () => {
  it('are none where nothing changed, though parts moved', () => {
    expect(changes(parts('a', 'b', 'c'), parts('c', 'a', 'b'))).toEqual([]);
  });

  it('pair a part with itself by its identity, not by its place', () => {
    const from = [{ key: 'a', words: 'old' }, { key: 'b' }];
    const to = [{ key: 'b' }, { key: 'a', words: 'new' }];
    expect(changesBetween(from, to, ({ key }) => key)).toEqual([{ from: from[0], to: to[1] }]);
  });

  it('tell what was added, and what was removed where it stood', () => {
    expect(changes(parts('a', 'b', 'c', 'd'), parts('a', 'x', 'd'))).toEqual([
      ['b', undefined],
      ['c', undefined],
      [undefined, 'x'],
    ]);
    expect(changes(parts('a', 'b'), parts('b'))).toEqual([['a', undefined]]);
    expect(changes(parts('a'), [])).toEqual([['a', undefined]]);
    expect(changes([], parts('a'))).toEqual([[undefined, 'a']]);
  });

  it('hold each removed part once', () => {
    expect(changes(parts('a', 'b', 'c'), parts('c', 'a'))).toEqual([['b', undefined]]);
  });
});
