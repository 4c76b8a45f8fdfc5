import { describe, expect, it } from 'vitest';
import { cslName, sortedName, wholeName } from './cslName';

describe('cslName', () => {
  it.each([
    ['Ayşe Öztürk', 'Öztürk', 'Ayşe'],
    ['Ayşe Nur  Öztürk', 'Öztürk', 'Ayşe Nur'],
    ['Jan van der Berg', 'van der Berg', 'Jan'],
    ['van Berg', 'Berg', 'van'],
    ['Van Berg Usta', 'Usta', 'Van Berg'],
    ['ʿAlī al-Ḥasan', 'al-Ḥasan', 'ʿAlī'],
    ["Sinéad O'Brien", "O'Brien", 'Sinéad'],
    ['Go\u0308khan Du\u0308ndar', 'Dündar', 'Gökhan'],
  ])('divides %s', (printed, family, given) => {
    expect(cslName(printed)).toEqual({ family, given });
  });

  it.each([
    'Mürekkep',
    'Արփինե Հարությունյան',
    'ليلى حداد',
    'Анна Каренина',
    'Նարե Smith',
    'Kıyı Vakfı, İzmir',
    '12 34',
    '',
  ])('leaves %s whole', (printed) => {
    expect(cslName(printed)).toEqual({ literal: printed });
  });

  it('leaves the house whole', () => {
    expect(cslName('Dipnot Evi', 'Dipnot Evi')).toEqual({ literal: 'Dipnot Evi' });
  });

  it('is put together again as it was printed, or sorted', () => {
    expect(wholeName(cslName('Jan van der Berg'))).toBe('Jan van der Berg');
    expect(sortedName(cslName('Jan van der Berg'))).toBe('van der Berg, Jan');
    expect(sortedName(cslName('Արփինե Հարությունյան'))).toBe('Արփինե Հարությունյան');
  });
});
