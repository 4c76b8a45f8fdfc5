import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { EditionView } from '../../domain/commentary/viewModel';
import { renderArticle } from './article';
import { englishArticle, turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';

const pageOf = (edition: EditionView) =>
  parseHTML(renderArticle({ chrome: chromeIn(edition.language), edition })).document;

const metas = (edition: EditionView, name: string): (string | null)[] =>
  [...pageOf(edition).querySelectorAll(`meta[name="${name}"], meta[property="${name}"]`)].map((meta) =>
    meta.getAttribute('content'),
  );

describe('the head of an article for other programs', () => {
  it('has one tag an author, the translator, the day with slashes, and the print', () => {
    const authors = [{ name: 'Işıl Öztürk' }, { name: 'Արա Մանուկյան', lang: 'hy' }];
    const edition = englishArticle({ authors });
    expect(metas(edition, 'citation_author')).toEqual(['Işıl Öztürk', 'Արա Մանուկյան']);
    expect(metas(edition, 'citation_translator')).toEqual(['Ela Demir']);
    expect(metas(edition, 'citation_publication_date')).toEqual(['2024/02/13']);
    expect(metas(edition, 'citation_journal_title')).toEqual(['Commentary']);
    expect(metas(edition, 'citation_language')).toEqual(['en']);
    expect(metas(edition, 'citation_pdf_url')).toEqual([`https://liman.example${edition.path}.pdf`]);
    expect(metas(edition, 'DCTERMS.isVersionOf')).toEqual([`https://liman.example${turkishArticle().path}`]);
  });

  it('has a share card in the language of the edition, and names the other', () => {
    const edition = turkishArticle();
    expect(metas(edition, 'og:image')).toEqual([`https://liman.example${edition.path}.png`]);
    expect(metas(edition, 'og:locale')).toEqual(['tr_TR']);
    expect(metas(edition, 'og:locale:alternate')).toEqual(['en_GB']);
    expect(metas(turkishArticle({ siblings: [] }), 'og:locale:alternate')).toEqual([]);
  });

  it('names the feeds of house and series without a language of their own', () => {
    const feeds = [...pageOf(turkishArticle()).querySelectorAll('link[type="application/atom+xml"]')];
    expect(feeds.map((feed) => feed.getAttribute('href'))).toEqual(['/tr/feed.xml', '/tr/yorum/feed.xml']);
    expect(feeds.some((feed) => feed.hasAttribute('hreflang'))).toBe(false);
  });
});

describe('what can be done with an article', () => {
  const words = (edition: EditionView, selector: string) => pageOf(edition).querySelector(selector)?.textContent ?? '';

  it('is cited in the words of its own language', () => {
    expect(words(turkishArticle(), '.citation')).toContain('Öztürk, I. (2024, 8 Şubat).');
    expect(words(englishArticle(), '.citation')).toContain('(E. Demir, Trans.)');
  });

  it('says that it may not be republished, where it may not', () => {
    const page = pageOf(turkishArticle());
    expect(page.querySelector('[aria-labelledby=republish]')?.textContent).toContain('izinsiz yeniden yayımlanamaz');
    expect(page.querySelector('a[href$=".md"]')).toBeNull();
  });

  it('offers the text ready for it where it may, under its licence', () => {
    const rights = { holder: 'H', years: '2024', licence: 'CC BY 4.0', licenceAddress: 'https://cc.example/by' };
    const edition = turkishArticle({ rights, republishing: { allowed: true, terms: 'Kaynak gösterin.' } });
    const kit = pageOf(edition).querySelector('[aria-labelledby=republish]');
    expect(kit?.textContent).toContain('Kaynak gösterin.');
    expect(kit?.querySelector('a[rel=license]')?.getAttribute('href')).toBe('https://cc.example/by');
    expect(kit?.querySelector(`a[href="${edition.path}.md"]`)).not.toBeNull();
  });

  it('says who reviewed a translation and that a machine helped', () => {
    const edition = englishArticle({ origin: 'machine-assisted', reviewer: { name: 'Deniz Akın' } });
    expect(words(edition, '.colophon')).toContain('Reviewed by Deniz Akın');
    expect(words(edition, '.colophon')).toContain('machine assistance');
    expect(words(englishArticle({ origin: 'human' }), '.colophon')).not.toContain('machine');
  });

  it('tells of a correction at its head, and leads to it and to all of them', () => {
    const corrections = [{ on: '2024-03-01', kind: 'correction' as const, text: 'Sayı düzeltildi.' }];
    const page = pageOf(turkishArticle({ corrections }));
    expect(page.querySelector('.text a[href="#corrections"]')?.textContent).toContain('1 Mart 2024');
    expect(page.querySelector('#corrections')).not.toBeNull();
    expect(page.querySelector('.colophon a[href="/tr/duzeltmeler"]')).not.toBeNull();
  });

  it('is read beside its other edition only where there is one', () => {
    const { path } = turkishArticle();
    expect(pageOf(turkishArticle()).querySelector(`.tools a[href="${path}/en"]`)).not.toBeNull();
    expect(pageOf(turkishArticle({ siblings: [] })).querySelector('.tools a[href$="/en"]')).toBeNull();
  });
});
