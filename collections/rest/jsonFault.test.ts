import { describe, expect, it } from 'vitest';
import { jsonFault, MAX_LEVELS } from './jsonFault';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;

describe('jsonFault', () => {
  it('passes what a form sends', () => {
    expect(jsonFault({ title: 'Ağ', notes: [{ key: 'a', text: null }], year: 2024 })).toBeNull();
  });

  it('takes as many levels as are allowed and no more', () => {
    expect(jsonFault(nested(MAX_LEVELS))).toBeNull();
    expect(jsonFault(nested(MAX_LEVELS + 1))).toEqual({ kind: 'deep' });
  });

  it('is not exhausted by a hundred thousand levels', () => {
    expect(jsonFault(nested(100_000))).toEqual({ kind: 'deep' });
  });

  it.each([
    ['NUL', 'a\0b'],
    ['half of a pair', '\ud83d'],
  ])('finds %s, and says where', (_, text) => {
    expect(jsonFault({ notes: [{ text }] })).toEqual({ kind: 'text', path: 'notes.0.text' });
    expect(jsonFault({ [text]: 1 })).toEqual({ kind: 'text', path: '' });
  });

  it.each(['__proto__', 'constructor', 'prototype'])('finds the key %s', (key) => {
    expect(jsonFault(JSON.parse(`{"a":{"${key}":{}}}`))).toEqual({ kind: 'key', path: `a.${key}` });
  });
});
