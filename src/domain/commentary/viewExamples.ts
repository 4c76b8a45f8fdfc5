import type { EditionListItem, EditionView, ViewBlock, ViewCall, ViewInline, ViewNote } from './viewModel';

/** Models for tests of what is drawn of an edition: one article in both languages, in the shape `queries` hand it over. */

export const text = (words: string, marks: ('bold' | 'italic')[] = []): ViewInline => ({
  kind: 'text',
  text: words,
  marks,
});

export const call = (key: string, number: number, occurrence = 1): ViewCall => ({
  kind: 'call',
  number,
  occurrence,
  anchor: `r-${key}-${occurrence}`,
  noteAnchor: `n-${key}`,
});

export const paragraph = (id: string, ...content: (string | ViewInline)[]): ViewBlock => ({
  kind: 'paragraph',
  id,
  content: content.map((one) => (typeof one === 'string' ? text(one) : one)),
});

export const note = (key: string, number: number, content: ViewInline[], more: Partial<ViewNote> = {}): ViewNote => ({
  key,
  number,
  anchor: `n-${key}`,
  kind: 'author',
  paragraphs: [content],
  returns: [{ anchor: `r-${key}-1`, occurrence: 1 }],
  ...more,
});

const TURKISH_PATH = '/tr/yorum/2024/7/fener-haritalari-neden-paylasilmiyor';
const ENGLISH_PATH = '/en/commentary/2024/5/why-are-the-lighthouse-charts-withheld';

/** A Turkish original with its English translation published. */
export const turkishArticle = (more: Partial<EditionView> = {}): EditionView => ({
  language: 'tr',
  title: 'Fener haritaları neden paylaşılmıyor?',
  standfirst: 'Kuzey Limanı açılalı on sekiz ay oldu. Tutanakta söz verilen haritaların çoğu hâlâ güncel değil.',
  path: TURKISH_PATH,
  series: { code: 'commentary', name: 'Yorum', path: '/tr/yorum' },
  number: { year: 2024, sequence: 7 },
  publishedOn: '2024-02-08',
  changedOn: null,
  authors: [{ name: 'Işıl Öztürk' }],
  readingMinutes: 3,
  provenance: null,
  siblings: [
    {
      language: 'en',
      title: 'Why are the lighthouse charts withheld?',
      path: ENGLISH_PATH,
      publishedOn: '2024-02-13',
      isOriginal: false,
      withdrawn: false,
    },
  ],
  withdrawnSiblings: [],
  lacksOriginal: false,
  lag: null,
  translators: [],
  reviewer: null,
  permission: null,
  origin: null,
  topics: [],
  hero: null,
  republishing: { allowed: false },
  blocks: [
    paragraph('p1', 'Kuzey Limanı’nın yeniden açılmasının üzerinden on sekiz ay geçti.'),
    paragraph(
      'p2',
      'Haritaların bir bölümü güncel değildir',
      call('bakan', 1),
      ' ve bedeller artmıştır.',
      call('arm', 2),
      call('bakan', 1, 2),
    ),
    paragraph('p4', 'Kazaların çoğu sivil teknelerde yaşanmıştır.', call('kaza', 3)),
  ],
  notes: [
    note('bakan', 1, [text('“Haritalar Güncellenmeli”, '), text('Kıyı Haber', ['italic']), text(', 6 Şubat 2024.')], {
      address: 'https://www.kiyi.example/haber/7',
      accessedOn: '2024-02-06',
      archivedAddress: 'https://arsiv.example/kiyi/7',
      returns: [
        { anchor: 'r-bakan-1', occurrence: 1 },
        { anchor: 'r-bakan-2', occurrence: 2 },
      ],
    }),
    note('arm', 2, [text('«Փարոսների քարտեզները պետք է թարմացվեն», 168.')], { lang: 'hy' }),
    note('kaza', 3, [text('حوادث الساحل')], { lang: 'ar', dir: 'rtl', kind: 'translator' }),
  ],
  rights: { holder: 'Liman Araştırmaları Merkezi', years: '2009–2024' },
  corrections: [],
  withdrawal: null,
  ...more,
});

/** Its English translation. */
export const englishArticle = (more: Partial<EditionView> = {}): EditionView =>
  turkishArticle({
    language: 'en',
    title: 'Why are the lighthouse charts withheld?',
    standfirst: 'Eighteen months after the Northern Harbour reopened, most of the charts are still out of date.',
    path: ENGLISH_PATH,
    series: { code: 'commentary', name: 'Commentary', path: '/en/commentary' },
    number: { year: 2024, sequence: 5 },
    publishedOn: '2024-02-13',
    provenance: {
      kind: 'translation-of-here',
      from: 'tr',
      on: '2024-02-08',
      title: 'Fener haritaları neden paylaşılmıyor?',
      path: TURKISH_PATH,
      translators: [{ name: 'Ela Demir' }],
    },
    translators: [{ name: 'Ela Demir' }],
    siblings: [
      {
        language: 'tr',
        title: 'Fener haritaları neden paylaşılmıyor?',
        path: TURKISH_PATH,
        publishedOn: '2024-02-08',
        isOriginal: true,
        withdrawn: false,
      },
    ],
    rights: { holder: 'Harbour Studies Centre', years: '2009–2024' },
    ...more,
  });

/** One line of a list. */
export const listItem = (more: Partial<EditionListItem> = {}): EditionListItem => ({
  language: 'tr',
  title: 'Kılavuz kaptanlar grevinin bilançosu',
  standfirst: 'Üç haftalık grev yalnız ücretleri değil, boğaz geçişlerinin kurallarını da değiştirdi.',
  path: '/tr/yorum/2024/6/kilavuz-kaptanlar',
  series: { code: 'commentary', name: 'Yorum', path: '/tr/yorum' },
  number: { year: 2024, sequence: 6 },
  publishedOn: '2024-02-01',
  authors: [{ name: 'Çağlar Ünlü' }],
  topics: [],
  readingMinutes: 4,
  languages: [
    { language: 'tr', path: '/tr/yorum/2024/6/kilavuz-kaptanlar', title: 'Kılavuz kaptanlar grevinin bilançosu' },
    { language: 'en', path: '/en/commentary/2024/4/pilots', title: 'What the pilots’ strike left behind' },
  ],
  withdrawal: null,
  ...more,
});
