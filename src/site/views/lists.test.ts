import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { chromeIn, listItem } from './examples';
import { renderHome } from './home';
import { renderSeries, type SeriesModel } from './series';

const SERIES = [
  { name: 'Yorum', path: '/tr/yorum', count: 2, years: [{ year: 2024, path: '/tr/yorum/2024', count: 2 }] },
];
const withdrawn = listItem({
  title: 'Balıkçı kooperatifleri üzerine',
  path: '/tr/yorum/2024/3/balikci',
  number: { year: 2024, sequence: 3 },
  withdrawal: { on: '2024-01-20', reason: 'x' },
});
const home = (items = [listItem(), withdrawn]) =>
  parseHTML(renderHome({ chrome: chromeIn('tr'), items, series: SERIES })).document;

describe('the home page', () => {
  it('is named after the house and shows the newest edition before the others', () => {
    const page = home();
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(page.querySelector('h1')?.textContent).toBe('Liman Araştırmaları');
    expect(page.querySelector('.newest h2 a')?.getAttribute('href')).toBe('/tr/yorum/2024/6/kilavuz-kaptanlar');
    expect(page.querySelectorAll('.editions li')).toHaveLength(1);
  });

  it('keeps a withdrawn edition in its place and says so', () => {
    const item = home().querySelector('.editions li');
    expect(item?.querySelector('h2')?.textContent).toBe('Geri çekildi: Balıkçı kooperatifleri üzerine');
    expect(item?.querySelector('.standfirst')?.textContent).toContain('20 Ocak 2024 tarihinde geri çekildi');
    expect(item?.querySelector('.tags')).toBeNull();
  });

  it('offers the other languages of a work', () => {
    const [, second] = [listItem(), listItem({ path: '/tr/yorum/2024/5/x' })];
    const tag = home([listItem(), second]).querySelector('.tags a');
    expect([tag?.textContent, tag?.getAttribute('hreflang'), tag?.getAttribute('href')]).toEqual([
      'EN',
      'en',
      '/en/commentary/2024/4/pilots',
    ]);
  });

  it('leads to the home of the other language', () => {
    const page = home();
    expect(page.querySelector('.languages a')?.getAttribute('href')).toBe('/en');
    const alternates = [...page.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href'));
    expect(alternates).toEqual(['https://liman.example/tr', 'https://liman.example/en', 'https://liman.example/']);
  });

  it('says when nothing has been published', () => {
    expect(home([]).querySelector('main')?.textContent).toContain('Henüz yayımlanmış yazı yok.');
  });
});

describe('a series page', () => {
  const model: SeriesModel = {
    chrome: chromeIn('tr'),
    series: { name: 'Yorum', path: '/tr/yorum' },
    path: '/tr/yorum',
    years: [{ year: 2024, path: '/tr/yorum/2024', items: [listItem(), withdrawn] }],
    contents: [{ year: 2024, path: '/tr/yorum/2024', count: 2 }],
    elsewhere: [{ language: 'en', path: '/en/commentary' }],
  };

  it('groups its editions by year', () => {
    const page = parseHTML(renderSeries(model)).document;
    expect(page.querySelector('h1')?.textContent).toBe('Yorum');
    expect(page.querySelector('h2.year a')?.getAttribute('href')).toBe('/tr/yorum/2024');
    expect(page.querySelectorAll('.editions h3')).toHaveLength(2);
    expect(page.querySelector('.top [aria-current]')?.textContent).toBe('Yorum');
    expect(page.querySelector('.languages a')?.getAttribute('href')).toBe('/en/commentary');
  });

  it('has a page for each year', () => {
    const page = parseHTML(renderSeries({ ...model, year: 2024, path: '/tr/yorum/2024', elsewhere: [] })).document;
    expect(page.querySelector('h1')?.textContent).toBe('Yorum, 2024');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://liman.example/tr/yorum/2024');
    expect(page.querySelectorAll('link[rel=alternate]')).toHaveLength(0);
    expect(page.querySelector('.contents [aria-current=page]')?.textContent).toBe('2024');
    expect(page.querySelector('.contents a')?.getAttribute('href')).toBe('/tr/yorum');
  });
});
