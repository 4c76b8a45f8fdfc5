import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { renderArticle } from './article';
import { LONG, softHyphens } from './softHyphens';
import { englishArticle, paragraph, turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';

const pageOf = (edition = turkishArticle()) =>
  parseHTML(renderArticle({ chrome: chromeIn(edition.language), edition })).document;
const words = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('the head of an article', () => {
  it('says where the very long words of its title may be divided', () => {
    const title = 'Sürdürülebilirlik ve karşılaştıramadıklarımızdan';
    expect(words(pageOf(turkishArticle({ title })).querySelector('h1'))?.replaceAll('\u00ad', '·')).toBe(
      'Sürdürülebilirlik ve kar·şı·laş·tı·ra·ma·dık·la·rı·mız·dan',
    );
    expect(pageOf(turkishArticle({ title })).title).toContain(title);
  });

  it('divides long words of the text in their own language, and none that machines read or that is quoted', () => {
    const [long, shorter] = ['karşılaştıramadıklarımızdan', 'karşılaştırma'];
    const foreign = { kind: 'text' as const, text: `${long} `, marks: [], lang: 'en' };
    const page = pageOf(
      turkishArticle({
        title: long.slice(0, 17),
        standfirst: long,
        blocks: [paragraph('p1', foreign, `${long} ${shorter} https://${long}.example ${long}.example`)],
      }),
    );
    const divided = softHyphens(long, 'tr', LONG.inText);
    expect(page.querySelector('#p1')?.textContent).toBe(
      `${long} ${divided} ${shorter} https://${long}.example ${long}.example`,
    );
    expect(page.querySelector('.standfirst')?.textContent).toBe(divided);
    for (const read of ['head', '.citation']) expect(page.querySelector(read)?.outerHTML).not.toContain('\u00ad');
  });

  it('is a whole document in the language of the edition with one h1', () => {
    const html = renderArticle({ chrome: chromeIn('tr'), edition: turkishArticle() });
    expect(html).toMatch(/^<!doctype html><html lang="tr">/);
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json"| defer)/);
    const page = parseHTML(html).document;
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(words(page.querySelector('h1'))).toBe('Fener haritaları neden paylaşılmıyor?');
    expect(page.title).toBe('Fener haritaları neden paylaşılmıyor? · Liman Araştırmaları');
  });

  it('names its place in the register in its own language', () => {
    expect(words(pageOf().querySelector('.number'))).toBe('Yorum No: 2024 / 7');
    expect(words(pageOf(englishArticle()).querySelector('.number'))).toBe('Commentary No: 2024 / 5');
    expect(pageOf(turkishArticle({ number: null })).querySelector('.number')).toBeNull();
  });

  it('states day, authors, reading time and notes', () => {
    const meta = pageOf(englishArticle()).querySelector('.meta');
    expect(meta?.querySelector('time')?.getAttribute('datetime')).toBe('2024-02-13');
    expect(words(meta?.querySelector('time') ?? null)).toBe('13 February 2024');
    expect([...(meta?.querySelectorAll('li') ?? [])].map(words).slice(0, 4)).toEqual([
      'Işıl Öztürk',
      '13 February 2024',
      '3 min read',
      '3 notes',
    ]);
  });

  it('marks a name in another language', () => {
    const authors = [{ name: 'Ela Demir' }, { name: 'Արա Մանուկյան', lang: 'hy' }];
    const list = pageOf(turkishArticle({ authors })).querySelector('.authors');
    expect(words(list)).toBe('Ela Demir ve Արա Մանուկյան');
    expect(list?.querySelector('[lang=hy]')?.textContent).toBe('Արա Մանուկյան');
  });

  it('offers the other edition by its own title in its own language', () => {
    const offer = pageOf().querySelector('.meta a[rel~=alternate]');
    expect(offer?.getAttribute('hreflang')).toBe('en');
    expect(offer?.getAttribute('lang')).toBe('en');
    expect(offer?.getAttribute('href')).toBe('/en/commentary/2024/5/why-are-the-lighthouse-charts-withheld');
    expect(words(offer)).toBe('Read in English: Why are the lighthouse charts withheld?');
    expect(words(pageOf(englishArticle()).querySelector('.meta a[rel~=alternate]'))).toBe(
      'Türkçesi: Fener haritaları neden paylaşılmıyor?',
    );
  });

  it('says plainly that there is no other edition and leads to the other language’s home', () => {
    const page = pageOf(turkishArticle({ siblings: [] }));
    expect(words(page.querySelector('.meta'))).toContain('Bu yazının İngilizcesi yok.');
    expect(page.querySelector('a[rel~=alternate]')).toBeNull();
    expect(page.querySelector('.languages a')?.getAttribute('href')).toBe('/en');
  });

  it('does not offer a withdrawn edition for reading', () => {
    const withdrawnSiblings = turkishArticle().siblings.map((sibling) => ({ ...sibling, withdrawn: true }));
    const page = pageOf(turkishArticle({ siblings: [], withdrawnSiblings }));
    expect(words(page.querySelector('.meta'))).toContain('Bu yazının İngilizcesi geri çekildi.');
    expect(page.querySelectorAll('[rel~=alternate][hreflang]')).toHaveLength(0);
  });
});
