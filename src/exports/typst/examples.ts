import * as view from '../../domain/commentary/viewExamples';
import type { EditionView, ViewBlock, ViewCall, ViewInline, ViewNote } from '../../domain/commentary/viewModel';
import type { PdfInput } from './source/pdf';
import type { PdfWords } from './source/words';

/** Models for tests of the drawing on paper, which knows no ids: notes are told by their numbers. */

export const text = (words: string, more: Partial<Extract<ViewInline, { kind: 'text' }>> = {}): ViewInline =>
  ({ ...view.text(words), ...more }) as ViewInline;

export const call = (number: number, occurrence = 1): ViewCall => view.call(`n${number}`, number, occurrence);

export const paragraph = (...content: (string | ViewInline)[]): ViewBlock => view.paragraph('p1', ...content);

export const heading = (level: 2 | 3 | 4, words: string): ViewBlock => ({
  kind: 'heading',
  level,
  content: [text(words)],
});

export const note = (number: number, words: string, more: Partial<ViewNote> = {}): ViewNote =>
  view.note(`n${number}`, number, [text(words)], more);

export const PDF_WORDS: PdfWords = {
  number: 'Yorum No: 2024 / 7',
  provenance: [],
  note: { translator: 'Çevirenin notu', accessed: (day) => `Erişim tarihi: ${day}`, archived: 'arşiv' },
  colophon: [[text('© 2009–2024 Liman Araştırmaları Merkezi. Tüm hakları saklıdır.')]],
  address: 'Bu yazının adresi',
};

export const edition = (more: Partial<EditionView> = {}): EditionView =>
  view.turkishArticle({
    path: '/tr/yorum/2024/7/fener-haritalari',
    standfirst: 'Tutanakta söz verilen haritaların çoğu hâlâ güncel değil.',
    authors: [{ name: 'Işıl Öztürk' }, { name: 'Արամ Մանուկյան', lang: 'hy' }],
    siblings: [],
    blocks: [
      paragraph('Kuzey Limanı’nın açılmasının üzerinden on sekiz ay geçti.', call(1)),
      paragraph('Haritalar güncel değildir.', call(2), ' Bedeller artmıştır.', call(1, 2)),
    ],
    notes: [
      note(1, '“Haritalar Güncellenmeli”, Kıyı Haber.', {
        address: 'https://kiyi.example/7',
        accessedOn: '2024-02-06',
      }),
      note(2, '«Փարոսների քարտեզները պետք է թարմացվեն»', { lang: 'hy' }),
    ],
    rights: null,
    ...more,
  });

export const pdfInput = (more: Partial<EditionView> = {}, words: Partial<PdfWords> = {}): PdfInput => ({
  edition: edition(more),
  houseName: 'Liman Araştırmaları',
  address: 'https://liman.example/tr/yorum/2024/7/fener-haritalari',
  words: { ...PDF_WORDS, ...words },
});
