import { describe, expect, it } from 'vitest';
import { isAway } from './isAway';

const caused = (cause: unknown): Error => new Error('Failed query', { cause });

describe('isAway', () => {
  it.each([
    [caused(Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR' })), true],
    [Object.assign(new Error('no primary'), { name: 'MongoServerSelectionError' }), true],
    [Object.assign(new Error('late'), { name: 'TypstError', reason: 'timeout' }), true],
    [Object.assign(new Error('bad source'), { name: 'TypstError', reason: 'refused' }), false],
    [new TypeError('x is not a function'), false],
    ['text', false],
    [undefined, false],
  ])('of %s says %s', (error, expected) => {
    expect(isAway(error)).toBe(expected);
  });
});
