import { describe, expect, it, vi } from 'vitest';
import { withinBounds } from './withinBounds';

const asked = async (address: string) => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => new Response());
  await withinBounds(fetch)(address);
  return fetch.mock.calls[0]?.[0];
};

describe('what the admin asks for', () => {
  it('is at most a hundred documents', async () => {
    expect(await asked('/api/series?depth=0&limit=250&locale=tr')).toBe('/api/series?depth=0&limit=100&locale=tr');
    expect(await asked('/api/series?limit=100')).toBe('/api/series?limit=100');
    expect(await asked('/api/series?where[limit]=250')).toBe('/api/series?where[limit]=250');
  });

  it('is left alone elsewhere', async () => {
    expect(await asked('/_next/data?limit=250')).toBe('/_next/data?limit=250');
  });
});
