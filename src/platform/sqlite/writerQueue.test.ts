import { describe, expect, it } from 'vitest';
import { WriterBusy, writerQueue } from './writerQueue';

describe('writerQueue', () => {
  it('lets one in at a time, in order of arrival', async () => {
    const queue = writerQueue(1000);
    const seen: string[] = [];
    const work = async (name: string): Promise<void> => {
      const release = await queue.enter();
      seen.push(`${name} in`);
      await new Promise((done) => setTimeout(done, 2));
      seen.push(`${name} out`);
      release();
    };
    await Promise.all(['a', 'b', 'c'].map(work));
    expect(seen).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
  });

  it('gives up after its time with a code, and leaves the line', async () => {
    const queue = writerQueue(20);
    const release = await queue.enter();
    await expect(queue.enter()).rejects.toMatchObject({ code: 'WRITER_BUSY' });
    await expect(queue.enter()).rejects.toBeInstanceOf(WriterBusy);
    release();
    const again = await queue.enter();
    again();
  });

  it('does not let two in when one releases twice', async () => {
    const queue = writerQueue(20);
    const first = await queue.enter();
    const second = queue.enter();
    first();
    first();
    await second;
    await expect(queue.enter()).rejects.toBeInstanceOf(WriterBusy);
  });
});
