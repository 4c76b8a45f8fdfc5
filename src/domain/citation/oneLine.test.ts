import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine } from './oneLine';

describe('oneLine', () => {
  it.each([
    ['  a \t b\r\nc\u2028d\u2029e\u0085f\u0000g ', 'a b c d e f g'],
    ['100\u00a0000', '100 000'],
    ['I\u0307zmir', 'İzmir'],
    ['\ud800!', '\ufffd!'],
  ])('makes %j %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });

  it('leaves no control, no break, no double space and no lone surrogate', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const line = oneLine(`${text} \n${text}`);
        expect(line).not.toMatch(/\p{Cc}|\p{Zl}|\p{Zp}| {2}|^ | $/u);
        expect(line.isWellFormed()).toBe(true);
        expect(oneLine(line)).toBe(line);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});
