import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { ViewBlock, ViewInline, ViewList } from '../../domain/commentary/viewModel';
import { renderArticle } from './article';
import { call, englishArticle, note, paragraph, text, turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';

const pageOf = (edition = turkishArticle()) =>
  parseHTML(renderArticle({ chrome: chromeIn(edition.language), edition })).document;
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('canonical and alternates', () => {
  const alternates = (page: Document) =>
    [...page.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => [
      link.getAttribute('hreflang'),
      link.getAttribute('href'),
    ]);

  it('are absolute and the same on both editions, x-default being the original', () => {
    const turkish = pageOf();
    const tr = 'https://liman.example/tr/yorum/2024/7/fener-haritalari-neden-paylasilmiyor';
    const en = 'https://liman.example/en/commentary/2024/5/why-are-the-lighthouse-charts-withheld';
    expect(turkish.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(tr);
    expect(alternates(turkish)).toEqual([
      ['tr', tr],
      ['en', en],
      ['x-default', tr],
    ]);
    expect(alternates(pageOf(englishArticle()))).toEqual(alternates(turkish));
  });

  it('are missing from a lone edition', () => {
    expect(alternates(pageOf(turkishArticle({ siblings: [] })))).toEqual([]);
  });
});

describe('the text', () => {
  it('gives every block its id', () => {
    const blocks = [
      paragraph('p1', 'a'),
      { kind: 'heading', id: 'p2', level: 2, content: [text('b')] } as const,
      { kind: 'quote', id: 'p3', content: [text('c')] } as const,
      { kind: 'list', id: 'p4', ordered: true, start: 3, items: [{ content: [text('d')] }] } as const,
      { kind: 'table', id: 'p5', rows: [[{ header: true, paragraphs: [[text('e')]] }]] } as const,
      { kind: 'picture', id: 'p6', src: '/x.png', alt: 'f' } as const,
      { kind: 'rule', id: 'p7' } as const,
    ];
    const page = pageOf(turkishArticle({ blocks: blocks as never, notes: [] }));
    const tags = [1, 2, 3, 4, 5, 6, 7].map((n) => page.getElementById(`p${n}`)?.localName);
    expect(tags).toEqual(['p', 'h2', 'blockquote', 'ol', 'div', 'figure', 'hr']);
    expect(page.getElementById('p4')?.getAttribute('start')).toBe('3');
    expect(page.querySelector('#p5 th')?.getAttribute('scope')).toBe('col');
  });

  it('links each call to its note under its own id and name', () => {
    const calls = [...pageOf().querySelectorAll('a[role=doc-noteref]')];
    expect(
      calls.map((one) => [one.id, one.getAttribute('href'), one.textContent, one.getAttribute('aria-label')]),
    ).toEqual([
      ['r-bakan-1', '#n-bakan', '[1]', 'Dipnot 1'],
      ['r-arm-1', '#n-arm', '[2]', 'Dipnot 2'],
      ['r-bakan-2', '#n-bakan', '[1]', 'Dipnot 1'],
      ['r-kaza-1', '#n-kaza', '[3]', 'Dipnot 3'],
    ]);
  });

  it('escapes what is not ours', () => {
    const blocks = [paragraph('p1', '<b>&"x"</b> hrefLang="y"')];
    const html = renderArticle({
      chrome: chromeIn('tr'),
      edition: turkishArticle({ title: '<i>', blocks, notes: [] }),
    });
    expect(html).toContain('&lt;b&gt;&amp;');
    expect(html).toContain('hrefLang=&quot;');
    expect(html).not.toContain('<b>&');
  });
});

describe('the notes at the end', () => {
  it('stand in one labelled section, in the order of their numbers', () => {
    const section = pageOf().querySelector('section[role=doc-endnotes]');
    expect(words(section?.querySelector('h2') ?? null)).toBe('Dipnotlar');
    expect(section?.getAttribute('aria-labelledby')).toBe(section?.querySelector('h2')?.id);
    expect([...(section?.querySelectorAll('ol > li') ?? [])].map((li) => li.id)).toEqual([
      'n-bakan',
      'n-arm',
      'n-kaza',
    ]);
  });

  it('carry language and direction where they differ, and take the page’s back for its own words', () => {
    const page = pageOf();
    expect(page.getElementById('n-bakan')?.hasAttribute('lang')).toBe(false);
    expect(page.getElementById('n-arm')?.getAttribute('lang')).toBe('hy');
    const arabic = page.getElementById('n-kaza');
    expect([arabic?.getAttribute('lang'), arabic?.getAttribute('dir')]).toEqual(['ar', 'rtl']);
    const end = arabic?.querySelector('.after');
    expect([end?.getAttribute('lang'), end?.getAttribute('dir')]).toEqual(['tr', 'ltr']);
    expect(words(arabic ?? null)).toMatch(/^Çevirenin notu: /);
  });

  it('return to every call of theirs', () => {
    const backs = [...pageOf().querySelectorAll('#n-bakan a[role=doc-backlink]')];
    expect(backs.map((one) => [one.getAttribute('href'), one.getAttribute('aria-label')])).toEqual([
      ['#r-bakan-1', 'Metne dön (dipnot 1, 1. anma)'],
      ['#r-bakan-2', 'Metne dön (dipnot 1, 2. anma)'],
    ]);
  });

  it('show address, day of access and archived copy', () => {
    const note = pageOf().getElementById('n-bakan');
    expect(words(note)).toContain('kiyi.example · erişim tarihi: 6 Şubat 2024 · arşiv kopyası');
    expect(note?.querySelector('time')?.getAttribute('datetime')).toBe('2024-02-06');
  });

  it('are left out where there are none', () => {
    const page = pageOf(turkishArticle({ blocks: [paragraph('p1', 'a')], notes: [] }));
    expect(page.querySelector('[role=doc-endnotes]')).toBeNull();
  });
});

describe('side notes', () => {
  it('are hidden copies, one per note, right after the call that is its first', () => {
    const copies = [...pageOf().querySelectorAll('.side-note')];
    expect(copies.map((one) => one.querySelector('b')?.textContent)).toEqual(['1', '2', '3']);
    expect(copies.every((one) => one.getAttribute('aria-hidden') === 'true' && one.hasAttribute('hidden'))).toBe(true);
    expect(copies.map((one) => one.previousElementSibling?.lastElementChild?.id)).toEqual([
      'r-bakan-1',
      'r-bakan-2',
      'r-kaza-1',
    ]);
  });

  it('hold no id and nothing that takes the focus', () => {
    const linked = note('kaza', 3, [{ kind: 'link', href: 'https://kiyi.example', content: [text('kıyı')] }]);
    const page = pageOf(turkishArticle({ notes: [...turkishArticle().notes.slice(0, 2), linked] }));
    expect(page.querySelectorAll('.side-note [id]')).toHaveLength(0);
    const links = [...page.querySelectorAll('.side-note a')];
    expect(links).toHaveLength(3);
    expect(links.every((link) => link.getAttribute('tabindex') === '-1')).toBe(true);
  });

  const besides = (content: ViewInline[]): ViewBlock[] => [
    { kind: 'heading', id: 'p1', level: 2, content },
    { kind: 'quote', id: 'p1', content },
    { kind: 'list', id: 'p1', ordered: false, items: [{ content: [text('a')], nested: listOf(content) }] },
  ];
  const listOf = (content: ViewInline[]): ViewList => ({ kind: 'list', ordered: false, items: [{ content }] });
  const pageWith = (block: ViewBlock, notes = turkishArticle().notes.slice(0, 1)) =>
    pageOf(turkishArticle({ blocks: [block], notes }));

  it.each(besides([text('a'), call('bakan', 1)]))('stand inside a $kind, as words among its words', (block) => {
    const page = pageWith(block);
    expect(page.querySelectorAll('#p1 .call + .side-note')).toHaveLength(1);
    expect([...page.querySelectorAll('.side-note *')].map(({ localName }) => localName)).not.toContain('p');
    expect(page.querySelector('.side-note')?.localName).toBe('span');
  });

  it('of a table stand before it, for it scrolls', () => {
    const rows = [[{ header: false, paragraphs: [[call('bakan', 1)], [call('arm', 2)]] }]];
    const page = pageWith({ kind: 'table', id: 'p1', rows }, turkishArticle().notes.slice(0, 2));
    expect(page.querySelectorAll('#p1 .side-note')).toHaveLength(0);
    expect(page.querySelectorAll('.side-note')).toHaveLength(2);
    expect(page.querySelector('.side-note + .side-note')?.nextElementSibling?.id).toBe('p1');
  });

  it('of a call inside a link stand after it: no link lies in another', () => {
    const link: ViewInline = { kind: 'link', href: 'https://kiyi.example', content: [text('a'), call('bakan', 1)] };
    const page = pageWith(paragraph('p1', link));
    expect(page.querySelectorAll('.side-note')).toHaveLength(1);
    expect(page.querySelectorAll('#p1 > .side-note')).toHaveLength(1);
  });
});
