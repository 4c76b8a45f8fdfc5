import type { EditionView, ViewBlock, ViewCall, ViewInline, ViewNote } from '../../domain/commentary/viewModel';
import type { PdfInput } from './source/pdf';
import type { PdfWords } from './source/words';

/** Models for tests of the drawing on paper. */

export const text = (words: string, more: Partial<Extract<ViewInline, { kind: 'text' }>> = {}): ViewInline => ({
  kind: 'text',
  text: words,
  marks: [],
  ...more,
});

export const call = (number: number, occurrence = 1): ViewCall => ({
  kind: 'call',
  number,
  occurrence,
  anchor: `r-n${number}-${occurrence}`,
  noteAnchor: `n-n${number}`,
});

export const paragraph = (...content: (string | ViewInline)[]): ViewBlock => ({
  kind: 'paragraph',
  content: content.map((one) => (typeof one === 'string' ? text(one) : one)),
});

export const heading = (level: 2 | 3 | 4, words: string): ViewBlock => ({
  kind: 'heading',
  level,
  content: [text(words)],
});

export const note = (number: number, words: string, more: Partial<ViewNote> = {}): ViewNote => ({
  key: `n${number}`,
  number,
  anchor: `n-n${number}`,
  kind: 'author',
  paragraphs: [[text(words)]],
  returns: [{ anchor: `r-n${number}-1`, occurrence: 1 }],
  ...more,
});

export const PDF_WORDS: PdfWords = {
  number: 'Yorum No: 2024 / 7',
  provenance: [],
  note: { translator: 'Çevirenin notu', accessed: (day) => `Erişim tarihi: ${day}`, archived: 'arşiv' },
  colophon: [[text('© 2009–2024 Liman Araştırmaları Merkezi. Tüm hakları saklıdır.')]],
  address: 'Bu yazının adresi',
};

const PATH = '/tr/yorum/2024/7/fener-haritalari';

export const edition = (more: Partial<EditionView> = {}): EditionView => ({
  language: 'tr',
  title: 'Fener haritaları neden paylaşılmıyor?',
  standfirst: 'Tutanakta söz verilen haritaların çoğu hâlâ güncel değil.',
  path: PATH,
  series: { code: 'commentary', name: 'Yorum', path: '/tr/yorum' },
  number: { year: 2024, sequence: 7 },
  publishedOn: '2024-02-08',
  changedOn: null,
  authors: [{ name: 'Işıl Öztürk' }, { name: 'Արամ Մանուկյան', lang: 'hy' }],
  readingMinutes: 3,
  provenance: null,
  siblings: [],
  withdrawnSiblings: [],
  reviewer: null,
  origin: null,
  topics: [],
  hero: null,
  lag: null,
  translators: [],
  blocks: [
    paragraph('Kuzey Limanı’nın açılmasının üzerinden on sekiz ay geçti.', call(1)),
    paragraph('Haritalar güncel değildir.', call(2), ' Bedeller artmıştır.', call(1, 2)),
  ],
  notes: [
    note(1, '“Haritalar Güncellenmeli”, Kıyı Haber.', { address: 'https://kiyi.example/7', accessedOn: '2024-02-06' }),
    note(2, '«Փարոսների քարտեզները պետք է թարմացվեն»', { lang: 'hy' }),
  ],
  rights: null,
  republishing: { allowed: false },
  corrections: [],
  withdrawal: null,
  ...more,
});

export const pdfInput = (more: Partial<EditionView> = {}, words: Partial<PdfWords> = {}): PdfInput => ({
  edition: edition(more),
  houseName: 'Liman Araştırmaları',
  address: `https://liman.example${PATH}`,
  words: { ...PDF_WORDS, ...words },
});
