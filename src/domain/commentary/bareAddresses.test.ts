import { describe, expect, it } from 'vitest';
import { addressesIn, linkBareAddresses } from './bareAddresses';
import { text } from './examples';

describe('addressesIn', () => {
  it.each([
    ['See https://example.org/a.', 'https://example.org/a'],
    ['(https://example.org/a),', 'https://example.org/a'],
    ['https://en.example.org/Mine_(weapon)!', 'https://en.example.org/Mine_(weapon)'],
    ['(see https://en.example.org/Mine_(weapon)).', 'https://en.example.org/Mine_(weapon)'],
    ['“https://example.org/?q=a,b&c=d#e”', 'https://example.org/?q=a,b&c=d#e'],
    ['HTTP://example.org/ğ…', 'HTTP://example.org/ğ'],
  ])('finds in %j %s', (words, address) => {
    expect(addressesIn(words).map((found) => found.address)).toEqual([address]);
  });

  it('reads no address into punctuation without end', () => {
    expect(addressesIn(`https://a.example${'.)'.repeat(50_000)}`).map(({ address }) => address)).toEqual([
      'https://a.example',
    ]);
  });

  it('finds nothing in javascript:x, ftp://a.b, https:// and www.example.org', () => {
    expect(addressesIn('javascript:x, ftp://a.b, https:// and www.example.org')).toEqual([]);
  });
});

describe('linkBareAddresses', () => {
  it('links addresses, keeps every character and its marks, and leaves links alone', () => {
    const link = { type: 'link' as const, href: 'https://c.example', children: [text('https://c.example')] };
    const words = text('A https://a.example, https://b.example.', { marks: ['italic'], lang: 'tr' });
    expect(linkBareAddresses([words, link, { type: 'break' }])).toEqual([
      { ...words, text: 'A ' },
      { type: 'link', href: 'https://a.example', children: [{ ...words, text: 'https://a.example' }] },
      { ...words, text: ', ' },
      { type: 'link', href: 'https://b.example', children: [{ ...words, text: 'https://b.example' }] },
      { ...words, text: '.' },
      link,
      { type: 'break' },
    ]);
  });
});
