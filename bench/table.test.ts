import { describe, expect, it } from 'vitest';
import { atLeast, atMost, drawTable, notRun } from './table';

describe('the table', () => {
  it('judges a figure by its target, the bound itself met', () => {
    expect([atMost('a', 2, 2, 's').met, atMost('a', 2.01, 2, 's', 2).met]).toEqual([true, false]);
    expect([atLeast('a', 0.5, 0.5, '').met, atLeast('a', 0.49, 0.5, '').met]).toEqual([true, false]);
  });

  it('shows a missed target, and judges nothing that was not measured', () => {
    const drawn = drawTable([atMost('start', 3, 2, 's'), notRun('ratio', 'nginx is not installed')]).split('\n');
    expect(drawn[1]).toMatch(/^start +3 s +<= 2 s +MISSED$/);
    expect(drawn[2]).toMatch(/^ratio +not run: nginx is not installed$/);
  });
});
