import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followYear } from './turnOfTheYear';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('has every page made anew once, when the year turns in the zone of the house', async () => {
  vi.setSystemTime('2026-12-31T20:30:00Z');
  const refreshed: string[] = [];
  const refresh = () => Promise.resolve(void refreshed.push(new Date().toISOString()));
  const end = followYear({ store: { refresh }, timeZone: () => Promise.resolve('Europe/Istanbul'), onError: () => {} });
  await vi.advanceTimersByTimeAsync(5 * 60 * 60 * 1000);
  end();
  expect(refreshed).toEqual(['2026-12-31T21:30:00.000Z']);
});
