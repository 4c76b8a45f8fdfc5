import { describe, expect, it } from 'vitest';
import type { Part } from '../commentary/staleness';
import { openRemarks, remarkedPlaces, type RemarkAtDesk } from './remarks';

const remark = (id: string, place: Part, own: Partial<RemarkAtDesk> = {}): RemarkAtDesk => ({
  id,
  place,
  text: id,
  author: 'Ada',
  day: '2024-05-01',
  settled: null,
  ...own,
});

describe('remarks', () => {
  it('stand in the order of the text, blocks before notes, each place once', () => {
    const remarks = [
      remark('n', { note: 'a' }),
      remark('two', { block: 'p2' }),
      remark('one', { block: 'p1' }),
      remark('answer', { block: 'p2' }),
    ];
    const told = remarkedPlaces(remarks, { blocks: ['p1', 'p2', 'p3'], notes: ['a'] });
    expect(told.map(({ place, isGone, remarks: own }) => [place, isGone, own.map(({ id }) => id)])).toEqual([
      [{ block: 'p1' }, false, ['one']],
      [{ block: 'p2' }, false, ['two', 'answer']],
      [{ note: 'a' }, false, ['n']],
    ]);
  });

  it('whose place is gone stay, after the others', () => {
    const remarks = [remark('gone', { block: 'a' }), remark('note', { note: 'a' })];
    expect(remarkedPlaces(remarks, { blocks: ['p1'], notes: ['a'] }).map(({ isGone }) => isGone)).toEqual([
      false,
      true,
    ]);
  });

  it('are open until somebody settles them', () => {
    const settled = remark('done', { block: 'p1' }, { settled: { by: 'Ela', day: '2024-05-02' } });
    expect(openRemarks([settled, remark('open', { block: 'p1' })]).map(({ id }) => id)).toEqual(['open']);
  });
});
