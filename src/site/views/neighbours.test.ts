import { parseHTML } from 'linkedom';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Neighbours } from './neighbours';

const sixth = {
  title: 'Kılavuz kaptanlar',
  path: '/tr/yorum/2024/6/kilavuz',
  series: 'Yorum',
  number: { year: 2024, sequence: 6 },
  withdrawn: false,
};
const drawn = (props: Parameters<typeof Neighbours>[0]) =>
  parseHTML(`<main>${renderToStaticMarkup(createElement(Neighbours, props))}</main>`).document;

describe('Neighbours', () => {
  it('names the editions before and after by number and title', () => {
    const next = { ...sixth, path: '/tr/yorum/2024/8/x', number: { year: 2024, sequence: 8 }, withdrawn: true };
    const page = drawn({ previous: sixth, next, language: 'tr' });
    expect(page.querySelector('nav')?.getAttribute('aria-label')).toBe('Dizide önceki ve sonraki yazı');
    const [before, after] = [page.querySelector('a[rel=prev]'), page.querySelector('a[rel=next]')];
    expect(before?.textContent).toBe('Önceki: Yorum 2024 / 6 Kılavuz kaptanlar');
    expect(before?.getAttribute('href')).toBe('/tr/yorum/2024/6/kilavuz');
    expect(after?.textContent).toBe('Sonraki: Yorum 2024 / 8 Geri çekildi: Kılavuz kaptanlar');
  });

  it('leaves out what is not there', () => {
    expect(drawn({ previous: sixth, next: null, language: 'tr' }).querySelector('[rel=next]')).toBeNull();
    expect(drawn({ previous: null, next: null, language: 'en' }).querySelector('nav')).toBeNull();
  });
});
