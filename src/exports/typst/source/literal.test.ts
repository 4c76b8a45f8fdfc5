import fc from 'fast-check';
import { expect, it } from 'vitest';
import { elements } from '../engine/read';
import { literal } from './literal';

it('brings any text out as that text', () => {
  const hostile = fc.constantFrom(
    '"',
    '\\',
    '#',
    '\\u{',
    '}',
    ']',
    '[',
    '#panic()',
    '*/',
    '//',
    '`',
    '$',
    '\n',
    '\r',
    '\u2028',
    '\0',
  );
  const anything = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(anything, { minLength: 20, maxLength: 20 }), (all) => {
      const texts = all.map((pieces) => pieces.join(''));
      const source = texts.map((text) => `#metadata(${literal(text)})`).join('\n');
      expect(elements(source, 'metadata').map(({ value }) => value)).toEqual(texts);
    }),
    { seed: 4, numRuns: 40 },
  );
});

it('makes half a surrogate pair the sign for what is no text', () => {
  expect(literal('a\ud800b')).toBe('"a\ufffdb"');
});
