import { describe, expect, it } from 'vitest';
import { addressHost } from './addressHost';

describe('the host of an address', () => {
  it('is named as it is spoken of', () => {
    expect(addressHost('https://www.kiyi.example:8080/a?b=c')).toBe('kiyi.example');
  });

  it('is what stands there while it is no address yet', () => {
    expect(addressHost('kiyi.exa')).toBe('kiyi.exa');
  });
});
