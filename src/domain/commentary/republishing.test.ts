import { describe, expect, it } from 'vitest';
import { republishingOf } from './republishing';

describe('republishingOf', () => {
  it.each([
    [{}, { allowed: false }],
    [{ licence: 'CC BY 4.0' }, { allowed: true }],
    [{ licence: 'All rights reserved' }, { allowed: false }],
    [{ licence: 'CC BY 4.0', republishing: 'refused' }, { allowed: false }],
    [
      { republishing: 'allowed', republishTerms: ' Name us. ' },
      { allowed: true, terms: 'Name us.' },
    ],
    [{ republishTerms: 'Write to us.' }, { allowed: false, terms: 'Write to us.' }],
  ] as const)('of %j says %j', (rights, expected) => {
    expect(republishingOf(rights)).toEqual(expected);
  });
});
