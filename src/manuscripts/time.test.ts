import { describe, expect, it } from 'vitest';
import { readText } from './text/readText';

const fastest = (file: string): number =>
  Math.min(
    ...Array.from({ length: 3 }, () => {
      const start = performance.now();
      readText(file, { language: 'tr' });
      return performance.now() - start;
    }),
  );

/** How much longer sixteen times the text takes: about 16 where time grows with the size, 256 where with its square. */
const growth = (before: string, piece: string, times: number): number =>
  fastest(before + piece.repeat(times)) / Math.max(fastest(before + piece.repeat(times / 16)), 0.5);

describe('reading time grows with the size of a text, not with its square', () => {
  const inBody = '';
  const inNote = 'Liman[1].\n\n[1] https://a.example/';

  it.each([
    [inBody, '[', 800_000],
    [inNote, '[ ', 400_000],
    [inBody, '[1] ', 16_000],
    [inBody, '[1]\n', 16_000],
    [inBody, '[1] bir\n\nara\n\n', 8_000],
    [inBody, '1. bir\n\nara\n\n', 12_000],
    [inBody, '1,', 400_000],
    [inNote, 'http://', 200_000],
    [inNote, ')', 800_000],
    [inNote, ' accessed: ', 40_000],
    [inNote, ' 6 February ', 80_000],
    [inNote, ' son    ', 80_000],
    [inBody, 'originally published by ', 80_000],
    [inBody, 'Liman büyüdü ve fener söndü; kimse bunu kayda geçirmedi[7] diye\n', 8_000],
  ])('%j and then %j', { timeout: 30_000 }, (before, piece, times) => {
    expect(growth(before, piece, times)).toBeLessThan(100);
  });
});
