import { describe, expect, it } from 'vitest';
import { addressInstead, editionLinked } from './editionLink';

const SITE = 'https://dipnot.example';

describe('an address that leads to an edition here', () => {
  it.each([
    '/tr/yorum/2024/7/fenerler',
    '/tr/yorum/2024/7',
    '/tr/yorum/2024/7/eski-ad/',
    '/tr/yorum/2024/7/fenerler.pdf',
    '/tr/yorum/2024/7/fenerler/en',
    '/tr/yorum/2024/7/fenerler?utm_source=x#p3',
    'https://dipnot.example/tr/yorum/2024/7/fenerler',
    ' HTTPS://DIPNOT.example/tr/yorum/2024/7/fenerler',
  ])('is known by its number: %s', (address) => {
    expect(editionLinked(address, `${SITE}/`)).toMatchObject({
      edition: '/tr/yorum/2024/7',
      language: 'tr',
      segment: 'yorum',
      year: 2024,
      sequence: 7,
    });
  });

  it.each([
    'https://elsewhere.example/tr/yorum/2024/7/fenerler',
    '//elsewhere.example/tr/yorum/2024/7',
    '/\\elsewhere.example/tr/yorum/2024/7',
    'tr/yorum/2024/7/fenerler',
    '#p1',
    'mailto:a@dipnot.example',
    '/tr/yorum/2024',
    '/tr/kisi/deniz-aras',
    'https://',
    '',
  ])('is none: %s', (address) => {
    expect(editionLinked(address, SITE)).toBeUndefined();
  });
});

describe('the address of another edition instead', () => {
  const target = { path: '/en/commentary/2024/5/lighthouses', language: 'en' as const };

  it.each([
    ['/tr/yorum/2024/7', '/en/commentary/2024/5/lighthouses'],
    ['/tr/yorum/2024/7/eski-ad#p3', '/en/commentary/2024/5/lighthouses#p3'],
    ['/tr/yorum/2024/7/eski-ad#n-abc', '/en/commentary/2024/5/lighthouses'],
    ['/tr/yorum/2024/7/fenerler.pdf', '/en/commentary/2024/5/lighthouses.pdf'],
    ['/tr/yorum/2024/7/fenerler/en', '/en/commentary/2024/5/lighthouses/tr'],
    ['https://dipnot.example/tr/yorum/2024/7/fenerler', 'https://dipnot.example/en/commentary/2024/5/lighthouses'],
  ])('of %s is %s', (address, expected) => {
    expect(addressInstead(address, SITE, target)).toBe(expected);
  });

  it('is none where the address leads elsewhere', () => {
    expect(addressInstead('https://elsewhere.example/tr/yorum/2024/7', SITE, target)).toBeUndefined();
  });
});
