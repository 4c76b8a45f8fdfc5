import { expect, it } from 'vitest';
import { namesTwoHosts } from './namesTwoHosts';

it.each([
  [['Host', 'a.example', 'Accept', '*/*'], false],
  [['Accept', 'host', 'Cookie', 'host'], false],
  [['Host', 'a.example', 'Accept', '*/*', 'HOST', 'b.example'], true],
  [['host', 'a.example', 'host', 'a.example'], true],
])('%j → %s', (rawHeaders, expected) => {
  expect(namesTwoHosts({ rawHeaders })).toBe(expected);
});
