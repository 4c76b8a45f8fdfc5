import { describe, expect, it } from 'vitest';
import { keepSame } from './keepSame';

const text = { root: {} };
const rows = [
  { key: 'aa', text },
  { key: 'bb', text },
];

describe('rows read again', () => {
  it('are the very same list where nothing changed', () => {
    expect(
      keepSame(rows, [
        { key: 'aa', text },
        { key: 'bb', text },
      ]),
    ).toBe(rows);
  });

  it('keep the rows beside the one that changed', () => {
    const kept = keepSame(rows, [
      { key: 'aa', text },
      { key: 'bb', text: { root: {} } },
    ]);
    expect(kept).not.toBe(rows);
    expect(kept[0]).toBe(rows[0]);
    expect(kept[1]).not.toBe(rows[1]);
  });

  it('follow additions and removals', () => {
    expect(keepSame(rows, rows.slice(0, 1))).toEqual([rows[0]]);
    expect(keepSame(rows, [...rows, { key: 'cc', text }])).toHaveLength(3);
  });
});
