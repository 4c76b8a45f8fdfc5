import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { byLocale } from '../../../locales/index';
import type { EditionView } from '../../domain/commentary/viewModel';
import { markupFaultsOf } from '../../testing/markupValidator';
import { call, englishArticle, note, paragraph, text, turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';
import { renderSideBySide } from './sideBySide';

const SITE = 'https://liman.example';

const NAMES = byLocale((locale) => (locale === 'tr' ? 'Liman Araştırmaları' : 'Harbour Studies'));

const english = (): EditionView =>
  englishArticle({
    blocks: [
      paragraph('p1', 'It is eighteen months since the harbour reopened.'),
      paragraph('p3', 'A line of the translator’s own.', call('own', 1)),
      paragraph('p4', 'Most accidents happen to civilian boats.', call('acc', 2)),
    ],
    notes: [
      note('own', 1, [text('Known as the Lighthouse Administration.')], { kind: 'translator' }),
      note('acc', 2, [text('Accidents on the coast.')], { counterpart: 'kaza' }),
    ],
  });
const drawn = (language: 'tr' | 'en', left: EditionView, right: EditionView) =>
  renderSideBySide({ chrome: chromeIn(language), houseNames: NAMES, left, right });
const turkishFirst = () => drawn('tr', turkishArticle(), english());
const englishFirst = () => drawn('en', english(), turkishArticle());

const pageOf = (html: string) => parseHTML(html).document;
const words = (element: Element | null | undefined) =>
  element?.textContent?.replaceAll('\u00ad', '').replace(/\s+/g, ' ').trim();
const rowsIn = (page: Document, inside: string) =>
  [...page.querySelectorAll('.pair')]
    .map((pair) => [...pair.children].map((cell) => cell.querySelector(inside)?.id).filter(Boolean))
    .filter((ids) => ids.length > 0);

describe('two editions side by side', () => {
  it('stand under the address of the left one, in its language, without alternates in the head', () => {
    const page = pageOf(turkishFirst());
    expect(page.documentElement.lang).toBe('tr');
    expect(page.title).toBe('Fener haritaları neden paylaşılmıyor? — yan yana · Liman Araştırmaları');
    expect(page.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(SITE + turkishArticle().path);
    expect(page.querySelectorAll('head [hreflang]')).toHaveLength(0);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(pageOf(englishFirst()).title).toBe(
      'Why are the lighthouse charts withheld? — side by side · Harbour Studies',
    );
  });

  it('are each named with number, title, authors, day, origin and rights, in their own language', () => {
    const page = pageOf(turkishFirst());
    const columns = (inside: string) =>
      ['tr', 'en'].map((language) => words(page.querySelector(`.pair > [lang=${language}] ${inside}`)));
    expect(columns('.number')).toEqual(['Yorum No: 2024 / 7', 'Commentary No: 2024 / 5']);
    expect(columns(':is(h1, h2)')).toEqual([turkishArticle().title, english().title]);
    expect(columns('.authors')).toEqual(['Işıl Öztürk', 'Işıl Öztürk']);
    expect(columns('time')).toEqual(['8 Şubat 2024', '13 February 2024']);
    expect(columns('.provenance')[1]).toContain('originally published by Harbour Studies');
    expect(columns('.rights')).toEqual([
      '© 2009–2024 Liman Araştırmaları Merkezi. Tüm hakları saklıdır.',
      '© 2009–2024 Harbour Studies Centre. All rights reserved.',
    ]);
  });

  it('lead back to each edition and to the same page the other way round', () => {
    const page = pageOf(turkishFirst());
    const hrefs = [...page.querySelectorAll('.head a, .beside > .meta a')].map((link) => link.getAttribute('href'));
    const mirror = `${english().path}/tr`;
    expect(hrefs).toEqual([mirror, turkishArticle().path, english().path]);
    expect(page.querySelector('.languages a')?.getAttribute('href')).toBe(mirror);
    for (const link of page.querySelectorAll('.languages a, .beside > .meta a')) {
      expect([link.getAttribute('rel'), link.getAttribute('hreflang'), link.getAttribute('lang')]).toEqual([
        'alternate',
        null,
        'en',
      ]);
    }
  });

  it('share a row under one block id; a block of one side stands alone', () => {
    expect(rowsIn(pageOf(turkishFirst()), 'p[id]')).toEqual([['p1', 'en-p1'], ['p2'], ['en-p3'], ['p4', 'en-p4']]);
    expect(rowsIn(pageOf(englishFirst()), 'p[id]')).toEqual([['p1', 'tr-p1'], ['p3'], ['tr-p2'], ['p4', 'tr-p4']]);
  });

  it('share a row per note that renders another, each under its own number', () => {
    const page = pageOf(turkishFirst());
    expect(rowsIn(page, 'li[id]')).toEqual([['n-bakan'], ['n-arm'], ['en-n-own'], ['n-kaza', 'en-n-acc']]);
    expect(page.querySelector('#n-kaza')?.parentElement?.getAttribute('start')).toBe('3');
    expect(page.querySelector('#en-n-acc')?.parentElement?.getAttribute('start')).toBe('2');
    expect(page.querySelectorAll('section[role=doc-endnotes]')).toHaveLength(1);
  });

  it('repeat no id and point to nothing that is not there', () => {
    for (const html of [turkishFirst(), englishFirst()]) {
      const page = pageOf(html);
      const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = [...page.querySelectorAll('a[href^="#"]')].map((link) => link.getAttribute('href')?.slice(1));
      expect(targets.length).toBeGreaterThan(10);
      expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
    }
  });

  it('call and return within their own column', () => {
    const page = pageOf(turkishFirst());
    const called = page.querySelector('#en-r-acc-1');
    expect([called?.getAttribute('href'), called?.getAttribute('aria-label')]).toEqual(['#en-n-acc', 'Note 2']);
    expect(page.querySelector('#en-n-acc [role=doc-backlink]')?.getAttribute('href')).toBe('#en-r-acc-1');
  });

  it('divide long Turkish words, and nothing else', () => {
    const left = turkishArticle({
      title: 'Karşılaştırılabilirlik',
      blocks: [
        paragraph('p1', 'Karşılaştırılabilirlik ', {
          kind: 'text',
          text: 'internationalisation',
          marks: [],
          lang: 'en',
        }),
      ],
      notes: [],
    });
    const right = englishArticle({ blocks: [paragraph('p1', 'Internationalisation')], notes: [] });
    const page = pageOf(drawn('tr', left, right));
    expect(page.querySelector('#p1')?.textContent).toMatch(/^Kar\u00adşı.* internationalisation$/);
    expect(page.querySelector('#en-p1')?.textContent).toBe('Internationalisation');
    expect(page.title).not.toContain('\u00ad');
  });

  it('draw no heading over notes that are not there', () => {
    const left = turkishArticle({ blocks: [paragraph('p1', 'a')], notes: [] });
    const right = englishArticle({ blocks: [paragraph('p1', 'b')], notes: [] });
    expect(pageOf(drawn('tr', left, right)).querySelector('.notes')).toBeNull();
  });

  it('are valid HTML', async () => {
    for (const html of [turkishFirst(), englishFirst()]) expect(await markupFaultsOf(html)).toEqual([]);
  });
});
