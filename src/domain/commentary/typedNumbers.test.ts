import { describe, expect, it } from 'vitest';
import { call, text } from './examples';
import { typedNumbersIn } from './typedNumbers';

describe('typedNumbersIn', () => {
  it('finds bracketed numbers of up to three digits, and not years or other brackets', () => {
    expect(typedNumbersIn([text('a[7], b [1, 2] c[1-3][1–3] [ 4 ] [999]')])).toEqual([
      '[7]',
      '[1, 2]',
      '[1-3]',
      '[1–3]',
      '[ 4 ]',
      '[999]',
    ]);
    expect(typedNumbersIn([text('[2024] [sic] […] [1a] [] [1, 2024] (7) [1.2]')])).toEqual([]);
  });

  it('reads across marks and links but not across calls and line breaks', () => {
    expect(
      typedNumbersIn([text('['), text('7', { marks: ['bold'] }), { type: 'link', href: '#', children: [text(']')] }]),
    ).toEqual(['[7]']);
    expect(typedNumbersIn([text('['), call('a'), text('7]'), text('['), { type: 'break' }, text('7]')])).toEqual([]);
  });
});
