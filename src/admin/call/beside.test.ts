import { describe, expect, it } from 'vitest';
import { beside } from './beside';

const room = { innerWidth: 1000, innerHeight: 600 };
const size = { offsetWidth: 300, offsetHeight: 200 };

describe('what stands beside a place of the text', () => {
  it('stands below it, above it where there is no room, and always in sight', () => {
    expect(beside({ left: 100, top: 100, bottom: 120 }, size, room)).toEqual({ left: '100px', top: '126px' });
    expect(beside({ left: 900, top: 500, bottom: 520 }, size, room)).toEqual({ left: '694px', top: '294px' });
    expect(beside({ left: -50, top: 100, bottom: 500 }, size, room)).toEqual({ left: '6px', top: '506px' });
  });
});
