import { expect, it } from 'vitest';
import { headingLevels } from './headingLevels';

it('keeps levels that have no gap', () => {
  expect(headingLevels([2, 3, 4, 3, 2])).toEqual([2, 3, 4, 3, 2]);
});

it('closes gaps and keeps what stood side by side side by side', () => {
  expect(headingLevels([4, 4, 2, 4, 4, 3])).toEqual([2, 2, 2, 3, 3, 3]);
});
