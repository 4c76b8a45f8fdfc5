import { describe, expect, it } from 'vitest';
import { WORDS } from '../samples/words';
import { apaAuthors } from './apaNames';

const inApa = (family: string, given: string): string => apaAuthors([{ family, given }], WORDS.tr);

describe('a name in APA', () => {
  it.each([
    ['Yılmaz', 'İlkay ışık', 'Yılmaz, İ. ı.'],
    ['Cour', 'Jean-Luc', 'Cour, J.-L.'],
    ['North', 'J.R. M.', 'North, J. R. M.'],
    ['Usta', '“Deli” Ali', 'Usta, D. A.'],
    ['Usta', '—', 'Usta, —'],
    ['Öz', 'A\u030a\u0323ke', 'Öz, A\u030a\u0323.'],
  ])('%s of %s is %s', (family, given, expected) => {
    expect(inApa(family, given)).toBe(expected);
  });
});
