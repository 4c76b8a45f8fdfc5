import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { bareChrome } from '../chrome';
import { renderError } from './error';
import { turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';
import { renderNotFound } from './notFound';
import { renderWithdrawn } from './withdrawn';

describe('the page of a withdrawn edition', () => {
  const edition = turkishArticle({ blocks: [], notes: [] });
  const withdrawal = { on: '2024-03-01', reason: 'Kaynaklar doğrulanamadı.' };
  const page = parseHTML(renderWithdrawn({ chrome: chromeIn('tr'), edition: { ...edition, withdrawal } })).document;

  it('keeps number, title, authors, date and reason', () => {
    const said = page.querySelector('main')?.textContent ?? '';
    for (const part of ['Yorum No: 2024 / 7', edition.title, 'Işıl Öztürk', '8 Şubat 2024', withdrawal.reason]) {
      expect(said).toContain(part);
    }
    expect(said).toContain('Bu yazı 1 Mart 2024 tarihinde geri çekildi.');
    expect(page.title).toMatch(/^Geri çekildi: /);
  });

  it('says how it is cited', () => {
    const [, , isnad] = page.querySelectorAll('.citation dd');
    expect(isnad?.textContent).toBe(
      `Işıl Öztürk, “Fener haritaları neden paylaşılmıyor?”, Yorum 2024/7 (8 Şubat 2024), geri çekilme 1 Mart 2024, https://liman.example${edition.path}.`,
    );
  });

  it('shows neither reading time nor a set of alternates', () => {
    expect(page.querySelector('.meta')?.textContent).not.toContain('okuma');
    expect(page.querySelectorAll('link[rel=alternate][hreflang]')).toHaveLength(0);
  });
});

describe('answers that are no pages of their own', () => {
  it('say in the reader’s language that nothing is there, and lead home', () => {
    const page = parseHTML(renderNotFound({ chrome: chromeIn('en') })).document;
    expect(page.documentElement.lang).toBe('en');
    expect(page.querySelector('h1')?.textContent).toBe('There is no page at this address');
    expect(page.querySelector('main a')?.getAttribute('href')).toBe('/en');
    expect(page.querySelector('link[rel=canonical]')).toBeNull();
    expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('need nothing from the database', () => {
    for (const status of [500, 503] as const) {
      const chrome = bareChrome('tr', 'https://liman.example', 'Liman');
      const page = parseHTML(renderError({ chrome, status })).document;
      expect(page.querySelectorAll('h1')).toHaveLength(1);
      expect(page.querySelector('.top nav')).toBeNull();
    }
  });
});
