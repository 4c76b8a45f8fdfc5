import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { RegisterGap } from '../../domain/registerGaps';
import { renderCorrections } from './corrections';
import { listItem } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';
import { renderHome, type HomeModel } from './home';
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
const home = (items = [listItem(), withdrawn], more: Partial<HomeModel> = {}) =>
  parseHTML(
    renderHome({ chrome: chromeIn('tr'), items, series: SERIES, paging: { of: '/tr', page: 1, pages: 1 }, ...more }),
  ).document;

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
    const alternates = [...page.querySelectorAll('link[rel=alternate][hreflang]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(alternates).toEqual(['https://liman.example/tr', 'https://liman.example/en', 'https://liman.example/']);
  });

  it('names the newest articles’ topics between the series and the years', () => {
    const page = home([listItem()], { topics: [{ name: 'Limanlar', path: '/tr/konu/limanlar' }] });
    const headings = [...page.querySelectorAll('.contents h2')].map(({ textContent }) => textContent);
    expect(headings).toEqual(['Diziler', 'Son yazıların konuları', 'Yıllar']);
    expect(page.querySelector('.contents a[href="/tr/konu/limanlar"]')?.textContent).toBe('Limanlar');
  });

  it('leads to older pages, which are the list alone and have an address of their own', () => {
    const first = home([listItem()], { paging: { of: '/tr', page: 1, pages: 3 } });
    expect(first.querySelector('.paging [rel=next]')?.getAttribute('href')).toBe('/tr/sayfa/2');
    expect(first.querySelector('.paging [rel=prev]')).toBeNull();
    const second = home([listItem(), withdrawn], { paging: { of: '/tr', page: 2, pages: 3 } });
    expect(second.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://liman.example/tr/sayfa/2');
    expect(second.querySelectorAll('link[rel=alternate][hreflang]')).toHaveLength(0);
    expect(second.querySelector('h1')?.textContent).toBe('En yeni yazılar, sayfa 2');
    expect(second.querySelectorAll('.editions li')).toHaveLength(2);
    expect(second.querySelector('.newest')).toBeNull();
    const links = [...second.querySelectorAll('.paging a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
    ]);
    expect(links).toEqual([
      ['Daha yeni', '/tr'],
      ['Daha eski', '/tr/sayfa/3'],
    ]);
    expect(second.querySelector('.paging')?.textContent).toContain('Sayfa 2 / 3');
    const other = second.querySelector('.languages a');
    expect([other?.getAttribute('href'), other?.getAttribute('rel')]).toEqual(['/en', null]);
  });

  it('has no paging while it has one page, and none older than the last', () => {
    expect(home().querySelector('.paging')).toBeNull();
    expect(home([listItem()], { paging: { of: '/tr', page: 3, pages: 3 } }).querySelector('[rel=next]')).toBeNull();
  });

  it('says when nothing has been published', () => {
    expect(home([]).querySelector('main')?.textContent).toContain('Henüz yayımlanmış yazı yok.');
  });
});

describe('a series page', () => {
  const model: SeriesModel = {
    chrome: chromeIn('tr'),
    series: { name: 'Yorum', path: '/tr/yorum' },
    years: [{ year: 2024, path: '/tr/yorum/2024', items: [listItem(), withdrawn], gap: null }],
    contents: [{ year: 2024, path: '/tr/yorum/2024', count: 2 }],
    paging: { of: '/tr/yorum', page: 1, pages: 1 },
    elsewhere: [{ language: 'en', path: '/en/commentary' }],
  };
  const ofYear = { year: 2024, paging: { of: '/tr/yorum/2024', page: 1, pages: 1 }, elsewhere: [] };
  const gapLine = (gap: RegisterGap): string | undefined =>
    parseHTML(renderSeries({ ...model, years: [{ ...model.years[0]!, gap }] })).document.querySelector('.gap')
      ?.textContent;

  it('groups its editions by year', () => {
    const page = parseHTML(renderSeries(model)).document;
    expect(page.querySelector('h1')?.textContent).toBe('Yorum');
    expect(page.querySelector('h2.year a')?.getAttribute('href')).toBe('/tr/yorum/2024');
    expect(page.querySelectorAll('.editions h3')).toHaveLength(2);
    expect(page.querySelector('.top [aria-current]')?.textContent).toBe('Yorum');
    expect(page.querySelector('.languages a')?.getAttribute('href')).toBe('/en/commentary');
  });

  it('has a page for each year', () => {
    const page = parseHTML(renderSeries({ ...model, ...ofYear })).document;
    expect(page.querySelector('h1')?.textContent).toBe('Yorum, 2024');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://liman.example/tr/yorum/2024');
    expect(page.querySelectorAll('link[rel=alternate][hreflang]')).toHaveLength(0);
    expect(page.querySelector('.contents [aria-current=page]')?.textContent).toBe('2024');
    expect(page.querySelector('.contents a')?.getAttribute('href')).toBe('/tr/yorum');
  });

  it('states the gaps of its register', () => {
    expect(gapLine({ highest: 12, published: 11, missing: [9] })).toBe(
      '2024: 12 numaradan 11 tanesi yayında; 2024 / 9 şu anda yayında değil.',
    );
    expect(gapLine({ highest: 12, published: 10, missing: [9, 11] })).toContain('2024 / 9 ve 2024 / 11 şu anda');
    expect(gapLine({ highest: 40, published: 12, missing: null })).toContain('28 tanesi şu anda yayında değil');
    expect(gapLine({ highest: 3, published: 0, missing: null })).toBe(
      '2024: 3 numaranın hiçbiri şu anda yayında değil.',
    );
  });

  it('names a year without any published number, and leads nowhere from it', () => {
    const empty = { year: 2023, path: '/tr/yorum/2023', items: [], gap: { highest: 2, published: 0, missing: null } };
    const page = parseHTML(renderSeries({ ...model, years: [...model.years, empty] })).document;
    const heading = [...page.querySelectorAll('h2.year')].at(-1);
    expect([heading?.textContent, heading?.querySelector('a')]).toEqual(['2023', null]);
  });

  it('leads from a later page to the first page of the other language', () => {
    const page = parseHTML(renderSeries({ ...model, paging: { of: '/tr/yorum', page: 2, pages: 2 } })).document;
    expect(page.querySelector('h1')?.textContent).toBe('Yorum, sayfa 2');
    const other = page.querySelector('.languages a');
    expect([other?.getAttribute('href'), other?.getAttribute('rel')]).toEqual(['/en/commentary', null]);
    expect(page.querySelectorAll('link[rel=alternate][hreflang]')).toHaveLength(0);
  });
});

describe('the list of corrections', () => {
  const paging = { of: '/tr/duzeltmeler', page: 1, pages: 1 };
  const corrected = {
    item: listItem(),
    corrections: [
      { on: '2024-03-02', kind: 'correction' as const, text: 'Yıl düzeltildi.' },
      { on: '2024-03-01', kind: 'translation-correction' as const, text: 'Bir sözcük düzeltildi.' },
    ],
  };
  const page = (entries: Parameters<typeof renderCorrections>[0]['entries']) =>
    parseHTML(renderCorrections({ chrome: chromeIn('tr'), entries, paging })).document;

  it('dates each correction, says its kind and leads to the article and its other edition', () => {
    const entry = page([corrected]).querySelector('.amended > li');
    expect(entry?.querySelector('h2 a')?.getAttribute('href')).toBe('/tr/yorum/2024/6/kilavuz-kaptanlar');
    const lines = [...(entry?.querySelectorAll('li') ?? [])];
    expect(lines.map((line) => line.querySelector('time')?.getAttribute('datetime'))).toEqual([
      '2024-03-02',
      '2024-03-01',
    ]);
    expect(lines[0]?.textContent).toContain('Yıl düzeltildi.');
    expect(lines[1]?.textContent).toContain('Çeviri düzeltmesi');
    expect(entry?.querySelector('.tags a')?.getAttribute('href')).toBe('/en/commentary/2024/4/pilots');
  });

  it('says what was withdrawn and why', () => {
    const entry = page([{ item: withdrawn, corrections: [] }]).querySelector('.amended > li');
    expect(entry?.querySelector('h2')?.textContent).toBe('Geri çekildi: Balıkçı kooperatifleri üzerine');
    expect(entry?.querySelector('time')?.getAttribute('datetime')).toBe('2024-01-20');
    expect(entry?.querySelector('li')?.textContent).toContain('Geri çekme');
  });

  it('exists in both languages, and says when it is empty', () => {
    const empty = page([]);
    expect(empty.querySelector('main')?.textContent).toContain('Henüz düzeltilen ya da geri çekilen yazı yok.');
    const alternates = [...empty.querySelectorAll('link[rel=alternate][hreflang]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(alternates).toEqual(
      ['/tr/duzeltmeler', '/en/corrections', '/tr/duzeltmeler'].map((path) => `https://liman.example${path}`),
    );
  });
});
