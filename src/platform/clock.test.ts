import { describe, expect, it } from 'vitest';
import { now, setClock } from './clock';

describe('now', () => {
  it('follows the clock in place, and the system again afterwards', () => {
    const restore = setClock(() => new Date('2024-02-08T12:00:00Z'));
    expect(now().toISOString()).toBe('2024-02-08T12:00:00.000Z');
    restore();
    expect(Math.abs(now().getTime() - Date.now())).toBeLessThan(1000);
  });
});
