import { describe, expect, it } from 'vitest';
import { stoodBehind } from './stoodBehind';

const prints = (...ids: string[]) => ({
  blocks: Object.fromEntries(ids.map((id) => [id, 'x'])),
  notes: {},
  order: [],
});

describe('stoodBehind', () => {
  it('places what is gone behind what was before it and still stands', () => {
    expect(stoodBehind(prints('p1', 'p2', 'p3', 'p4'), prints('p9', 'p1', 'p4'))).toEqual({ p2: 'p1', p3: 'p1' });
  });

  it('leaves out what stood before all that still stands', () => {
    expect(stoodBehind(prints('p1', 'p2'), prints('p2'))).toEqual({});
  });
});
