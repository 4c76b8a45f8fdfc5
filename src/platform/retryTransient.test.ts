import { describe, expect, it } from 'vitest';
import { isCommitUnknown, retryTransient } from './retryTransient';

const labelled = (...labels: string[]): Error =>
  Object.assign(new Error(labels.join()), { hasErrorLabel: (label: string) => labels.includes(label) });

const failing = (error: Error, times: number) => {
  const calls = { count: 0 };
  const work = (): Promise<string> => {
    calls.count += 1;
    return calls.count <= times ? Promise.reject(error) : Promise.resolve('done');
  };
  return { calls, work };
};

describe('retryTransient', () => {
  it.each([
    ['the label', labelled('TransientTransactionError')],
    ['a write conflict', Object.assign(new Error('conflict'), { code: 112 })],
    ['a transaction given up by the server', Object.assign(new Error('gone'), { code: 251 })],
  ])('tries again after %s', async (_, error) => {
    const { calls, work } = failing(error, 3);
    await expect(retryTransient(work, { baseMs: 0 })).resolves.toBe('done');
    expect(calls.count).toBe(4);
  });

  it('is bounded, and then throws what it met', async () => {
    const error = labelled('TransientTransactionError');
    const { calls, work } = failing(error, 100);
    await expect(retryTransient(work, { tries: 5, baseMs: 0 })).rejects.toBe(error);
    expect(calls.count).toBe(5);
  });

  it('does not repeat what may be stored, nor any other error', async () => {
    for (const error of [labelled('UnknownTransactionCommitResult'), new Error('other')]) {
      const { calls, work } = failing(error, 1);
      await expect(retryTransient(work, { baseMs: 0 })).rejects.toBe(error);
      expect(calls.count).toBe(1);
    }
  });

  it('repeats a commit of unknown result when asked to', async () => {
    const { calls, work } = failing(labelled('UnknownTransactionCommitResult'), 2);
    await expect(retryTransient(work, { baseMs: 0, again: isCommitUnknown })).resolves.toBe('done');
    expect(calls.count).toBe(3);
  });
});
