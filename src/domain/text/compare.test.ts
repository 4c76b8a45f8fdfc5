import { describe, expect, it } from 'vitest';
import { compareIn } from './compare';

describe('compareIn', () => {
  it('sorts names as a Turkish dictionary does', () => {
    const names = ['Zeki', 'Çağla', 'Cem', 'Ğ', 'Gül', 'Ilgaz', 'İnan', 'Şule', 'Selin', 'Ömer', 'Osman'];
    expect(names.toSorted(compareIn('tr'))).toEqual([
      'Cem',
      'Çağla',
      'Gül',
      'Ğ',
      'Ilgaz',
      'İnan',
      'Osman',
      'Ömer',
      'Selin',
      'Şule',
      'Zeki',
    ]);
  });
});
