import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { EditionView } from '../../domain/commentary/viewModel';
import { renderArticle } from './article';
import { englishArticle, turkishArticle } from '../../domain/commentary/viewExamples';
import { chromeIn } from './examples';

const provenanceOf = (edition: EditionView) => {
  const page = parseHTML(renderArticle({ chrome: chromeIn(edition.language), edition })).document;
  const box = page.querySelector('.provenance');
  return { box, sentences: [...(box?.querySelectorAll('p') ?? [])].map((p) => p.textContent) };
};

const ELSEWHERE = { kind: 'translation-of-elsewhere', publisher: 'AVİM', on: '2024-02-08' } as const;

describe('the provenance sentence', () => {
  it('has its fixed English wording for a work published elsewhere', () => {
    const edition = englishArticle({ provenance: { ...ELSEWHERE, from: 'tr' }, translators: [] });
    expect(provenanceOf(edition).sentences).toEqual([
      'This is the English translation of a Turkish language article that was originally published by AVİM on 8 February 2024.',
    ]);
  });

  it('has its fixed Turkish wording for a work published elsewhere', () => {
    const edition = turkishArticle({ provenance: { ...ELSEWHERE, from: 'en' } });
    expect(provenanceOf(edition).sentences).toEqual([
      'Bu metin, AVİM tarafından 8 Şubat 2024 tarihinde yayımlanan İngilizce yazının Türkçe çevirisidir.',
    ]);
  });

  it('leaves out what is not known', () => {
    const edition = englishArticle({
      provenance: { kind: 'translation-of-elsewhere', publisher: 'AVİM' },
      translators: [],
    });
    expect(provenanceOf(edition).sentences).toEqual([
      'This is the English translation of an article that was originally published by AVİM.',
    ]);
  });

  it('uses the right indefinite article', () => {
    const edition = englishArticle({ provenance: { ...ELSEWHERE, from: 'hy' }, translators: [] });
    expect(provenanceOf(edition).sentences[0]).toContain('of an Armenian language article');
  });

  it('links to the original published here, names its title and the translator', () => {
    const { box, sentences } = provenanceOf(englishArticle());
    expect(sentences).toEqual([
      'This is the English translation, by Ela Demir, of a Turkish language article that was originally published by Harbour Studies on 8 February 2024.',
      'Original title: Fener haritaları neden paylaşılmıyor?',
    ]);
    expect(box?.querySelector('a')?.getAttribute('href')).toBe('/tr/yorum/2024/7/fener-haritalari-neden-paylasilmiyor');
    expect(box?.querySelector('a')?.textContent).toBe('Turkish language article');
    expect(box?.querySelector('cite')?.getAttribute('lang')).toBe('tr');
  });

  it('names the translator in Turkish', () => {
    const provenance = {
      kind: 'translation-of-here',
      from: 'en',
      on: '2024-02-13',
      title: 'Charts',
      translators: [{ name: 'Ela Demir' }],
    } as const;
    const edition = turkishArticle({
      provenance: { ...provenance, translators: [...provenance.translators] },
      translators: [{ name: 'Ela Demir' }],
    });
    expect(provenanceOf(edition).sentences[0]).toBe(
      'Bu metin, Liman Araştırmaları tarafından 13 Şubat 2024 tarihinde yayımlanan İngilizce yazının Ela Demir tarafından yapılan Türkçe çevirisidir.',
    );
  });

  it('says where a work in the same language first appeared', () => {
    const edition = turkishArticle({
      provenance: {
        kind: 'first-published-elsewhere',
        publisher: 'Kıyı Haber',
        on: '2024-01-02',
        address: 'https://kiyi.example/1',
      },
    });
    const { box, sentences } = provenanceOf(edition);
    expect(sentences).toEqual(['İlk olarak Kıyı Haber tarafından 2 Ocak 2024 tarihinde yayımlanmıştır.']);
    expect(box?.querySelector('a')?.getAttribute('href')).toBe('https://kiyi.example/1');
  });

  it('names the translations of an original and leads to them', () => {
    const { box, sentences } = provenanceOf(turkishArticle());
    expect(sentences).toEqual([
      'Bu yazının İngilizce çevirisi 13 Şubat 2024 tarihinde yayımlandı: Why are the lighthouse charts withheld?',
    ]);
    expect(box?.querySelector('a')?.getAttribute('href')).toContain('/en/commentary/2024/5/');
    expect(provenanceOf(turkishArticle({ siblings: [] })).box).toBeNull();
  });

  it('says that the original has changed since it was translated', () => {
    const edition = englishArticle({ lag: { originalChangedOn: '2024-03-03', basedOn: '2024-02-08' } });
    expect(provenanceOf(edition).sentences[2]).toBe(
      'The original was changed on 3 March 2024; this translation follows its text of 8 February 2024.',
    );
  });
});

describe('the notice over a translation', () => {
  const noticeOf = (edition: EditionView) =>
    parseHTML(renderArticle({ chrome: chromeIn(edition.language), edition })).document.querySelector('.notice')
      ?.textContent;

  it('says that its original is not published at present, in its own language', () => {
    const lost = { siblings: [], provenance: null, lacksOriginal: true };
    expect(noticeOf(englishArticle(lost))).toBe('The original of this translation is not published at present.');
    expect(noticeOf(turkishArticle(lost))).toBe('Bu çevirinin özgün metni şu anda yayında değil.');
    expect(noticeOf(englishArticle())).toBeUndefined();
  });
});
