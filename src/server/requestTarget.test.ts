import { describe, expect, it } from 'vitest';
import { requestTarget } from './requestTarget';

describe('requestTarget', () => {
  it.each([
    ['/tr?a=1', '/tr?a=1'],
    ['//tr', '//tr'],
    ['http://example.org/tr', '/tr'],
    ['HTTPS://example.org:8080', '/'],
    ['http://example.org?a', '/?a'],
    ['*', '*'],
  ])('of %s is %s', (url, expected) => {
    expect(requestTarget(url)).toBe(expected);
  });
});
