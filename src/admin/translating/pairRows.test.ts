import { describe, expect, it } from 'vitest';
import { aNote, at, call, p } from '../../domain/commentary/examples';
import type { ParityRow } from '../../domain/commentary/parity';
import type { ListedNote } from '../notes/listNotes';
import { pairRows } from './pairRows';

const original = { blocks: [at('p1', p('Söz', call('x'), call('y')))], notes: [aNote('y'), aNote('x')] };
const listed = (key: string, index: number): ListedNote => ({ key, index, note: aNote(key), number: 1, calls: 1 });
const shown = (parity: ParityRow[], ...keys: string[]) =>
  pairRows(parity, original, keys.map(listed)).map(({ key, number, state }) => [key, number, state]);

describe('the notes side by side', () => {
  it('have the numbers of the original, whatever order they are stored in', () => {
    const parity: ParityRow[] = [
      { original: 'x', translation: 'a', state: 'translated' },
      { original: 'y', state: 'missing' },
      { translation: 'b', state: 'translator' },
    ];
    expect(shown(parity, 'a', 'b')).toEqual([
      ['t.a', 1, 'translated'],
      ['o.y', 2, 'missing'],
      ['t.b', undefined, 'translator'],
    ]);
  });

  it('show at once a note that came since they were judged, and miss one that went', () => {
    const parity: ParityRow[] = [
      { original: 'x', translation: 'a', state: 'translated' },
      { translation: 'b', state: 'translator' },
    ];
    expect(shown(parity, 'new')).toEqual([
      ['o.x', 1, 'missing'],
      ['t.new', undefined, undefined],
    ]);
  });
});
