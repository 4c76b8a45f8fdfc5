import { describe, expect, it } from 'vitest';
import { licenceAddress } from './licence';

describe('licenceAddress', () => {
  it.each([
    ['CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['cc-by-nc-nd-3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
    [' CC BY-SA ', 'https://creativecommons.org/licenses/by-sa/4.0/'],
    ['CC0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ])('knows %s', (name, address) => {
    expect(licenceAddress(name)).toBe(address);
  });

  it.each([undefined, '', 'All rights reserved', 'CC BY-XX 4.0', 'CC', 'see CC BY 4.0 below'])(
    'of %j says nothing',
    (name) => {
      expect(licenceAddress(name)).toBeUndefined();
    },
  );
});
