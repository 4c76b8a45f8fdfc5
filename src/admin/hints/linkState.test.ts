import { describe, expect, it } from 'vitest';
import { aNote, p } from '../../domain/commentary/examples';
import type { LinkHint } from '../../domain/translating/hints';
import { linkStates } from './linkState';

const hint: LinkHint = {
  from: '/tr/yorum/2024/7',
  to: { short: '/en/commentary/2024/5', path: '/en/commentary/2024/5/x', title: 'X', language: 'en' },
  parts: [],
};
const SITE = 'https://dipnot.example';
const stateOf = (...addresses: string[]) =>
  linkStates({ blocks: [], notes: addresses.map((address) => aNote('a', '', { address })) }, [hint], SITE);

describe('a link of the original in its translation', () => {
  it('is absent, still the original’s however it is written, or swapped', () => {
    expect(stateOf()).toEqual(['absent']);
    expect(stateOf('/tr/yorum/2024/7/eski-ad')).toEqual(['toSwap']);
    expect(stateOf('https://dipnot.example/en/commentary/2024/5')).toEqual(['swapped']);
  });

  it('is to be swapped while one of its places is', () => {
    expect(stateOf('/en/commentary/2024/5/x', '/tr/yorum/2024/7')).toEqual(['toSwap']);
    expect(linkStates({ blocks: [p(`See ${SITE}/tr/yorum/2024/7.`)], notes: [] }, [hint], SITE)).toEqual(['toSwap']);
  });
});
