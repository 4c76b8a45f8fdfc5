import { describe, expect, it } from 'vitest';
import { negotiate } from './negotiate';

describe('the language of /', () => {
  it.each([
    [undefined, undefined, 'tr'],
    [undefined, 'en-GB,en;q=0.9', 'en'],
    [undefined, 'de-DE,de;q=0.9,en;q=0.5,tr;q=0.4', 'en'],
    [undefined, 'fr', 'tr'],
    [undefined, 'en;q=0, tr;q=0.1', 'tr'],
    ['dil=en', 'tr', 'en'],
    ['a=b; dil=tr', 'en', 'tr'],
    ['dil=xx', 'en', 'en'],
    ['xdil=en', undefined, 'tr'],
    [undefined, ';;;q=,en;q=abc,\u0000', 'tr'],
  ])('cookie %s, Accept-Language %s → %s', (cookie, accept, language) => {
    expect(negotiate(cookie, accept)).toBe(language);
  });
});
