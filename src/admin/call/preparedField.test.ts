import { describe, expect, it, vi } from 'vitest';
import { prepareField, readyField } from './preparedField';

describe('a field prepared before it is needed', () => {
  it('is asked for once, and then there at once', async () => {
    const ask = vi.fn(async () => 'field');
    await Promise.all([prepareField('tr:one', ask), prepareField('tr:one', ask)]);
    expect(ask).toHaveBeenCalledTimes(1);
    expect(readyField('tr:one')).toBe('field');
  });

  it('is asked for again when it could not be had', async () => {
    await prepareField('tr:two', async () => undefined);
    expect(readyField('tr:two')).toBeUndefined();
    expect(await prepareField('tr:two', async () => 'field')).toBe('field');
  });
});
