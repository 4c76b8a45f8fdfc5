import { describe, expect, it } from 'vitest';
import { createLine } from './line';

describe('a line', () => {
  it('lets one work run at a time, in the order they came, and goes on after a failure', async () => {
    const line = createLine();
    const said: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        said.push(`${name} begins`);
        await Promise.resolve();
        said.push(`${name} ends`);
        if (fails) throw new Error(name);
        return name;
      };
    const results = await Promise.allSettled([line(work('a')), line(work('b', true)), line(work('c'))]);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(said).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
  });
});
