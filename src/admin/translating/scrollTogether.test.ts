import { describe, expect, it } from 'vitest';
import { scrollFor } from './scrollTogether';

const pane = (scrollTop: number, scrollHeight: number, clientHeight = 100) => ({
  scrollTop,
  scrollHeight,
  clientHeight,
});

describe('two panes scrolled together', () => {
  it('begin together and end together, whatever their lengths', () => {
    const tops = [{ here: 200, there: 700 }];
    expect(scrollFor(pane(0, 1_100), pane(5, 2_100), tops)).toBe(0);
    expect(scrollFor(pane(1_000, 1_100), pane(5, 2_100), tops)).toBe(2_000);
  });

  it('show the same block where one text is longer before it', () => {
    const tops = [
      { here: 100, there: 1_000 },
      { here: 1_000, there: 1_500 },
    ];
    const scrolled = scrollFor(pane(91, 1_100), pane(0, 2_100), tops);
    // The line both agree on stands at the beginning of the first block.
    expect((scrolled * 2_100) / 2_000).toBeCloseTo(1_000, 0);
  });

  it('never go back while the other goes on, though blocks were moved', () => {
    const tops = [
      { here: 100, there: 900 },
      { here: 300, there: 200 },
      { here: 600, there: 950 },
    ];
    const places = Array.from({ length: 50 }, (_, step) => scrollFor(pane(step * 20, 1_100), pane(0, 1_100), tops));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('stay where they are when one of them has nothing to scroll', () => {
    expect(scrollFor(pane(0, 80), pane(37, 1_100), [])).toBe(37);
    expect(scrollFor(pane(50, 1_100), pane(0, 80), [])).toBe(0);
  });
});
