import { describe, expect, it } from 'vitest';
import { createMemory } from './memory';

/** A reading that counts how often it was made. */
const counting = () => {
  let read = 0;
  return async (): Promise<number> => (read += 1);
};

describe('createMemory', () => {
  it('reads once, until the name is forgotten', async () => {
    const { once, forget } = createMemory(10);
    const read = counting();
    expect(await Promise.all([once('a', read), once('a', read)])).toEqual([1, 1]);
    forget('b');
    expect(await once('a', read)).toBe(1);
    forget('a');
    expect(await once('a', read)).toBe(2);
  });

  it('does not remember a reading that failed', async () => {
    const { once } = createMemory(10);
    await expect(once('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    expect(await once('a', counting())).toBe(1);
  });

  it('keeps what was read anew when an older reading fails late', async () => {
    const { once, forget } = createMemory(10);
    const older = Promise.withResolvers<number>();
    const failing = once('a', () => older.promise);
    forget('a');
    const read = counting();
    await once('a', read);
    older.reject(new Error('late'));
    await expect(failing).rejects.toThrow('late');
    expect(await once('a', read)).toBe(1);
  });

  it('never holds more than it may', async () => {
    const { once } = createMemory(2);
    const read = counting();
    for (const name of ['a', 'b', 'c']) await once(name, read);
    expect(await once('c', read)).toBe(3);
    expect(await once('a', read)).toBe(4);
  });
});
