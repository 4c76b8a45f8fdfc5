import { readingRoom } from './editions2023';
import { HOUSE_RIGHTS } from './house';
import type { DemoEdition, DemoNote } from './shape';

const tideTables: Record<string, DemoNote> = { glossary: { lang: 'ru' } };
const cooperatives: Record<string, DemoNote> = { artel: { lang: 'ru' } };
const archiveBox: Record<string, DemoNote> = {
  lusaberian: { lang: 'hyw' },
  talimat: { lang: 'ota-Arab' },
  zapiski: { lang: 'ru' },
};
const pilotsStrike: Record<string, DemoNote> = { locman: { lang: 'ru' } };
const lighthouseCharts: Record<string, DemoNote> = {
  kiyi: {
    address: 'https://kiyihaber.example/5412',
    accessedOn: '2024-02-06',
    archivedAddress: 'https://arsiv.example/2024/02/06/kiyihaber-5412',
  },
  tsovap: {
    lang: 'hy',
    address: 'https://tsovap.example/2024/01/24/pharos',
    accessedOn: '2024-02-06',
    archivedAddress: 'https://arsiv.example/2024/02/06/tsovap-pharos',
  },
};

export const editions2024: DemoEdition[] = [
  {
    id: '2024-1-commentary.tr',
    standfirst: 'Çamaşırhanenin üstündeki bir oda, yüz on dokuz yıldır bir daha gelmeyecek okurlara kitap veriyor.',
    publishedOn: '2024-01-03',
    topics: ['arsivler', 'denizde-emek'],
    rights: HOUSE_RIGHTS.tr,
    original: '2023-2-commentary.en',
    translation: { translators: ['deniz-akin'], origin: 'human', basedOn: '2023-12-19' },
    notes: readingRoom,
  },
  {
    id: '2024-1-commentary.en',
    standfirst: 'For thirty-five years the blue book has predicted the tides of a harbour that no longer exists.',
    publishedOn: '2024-01-05',
    topics: ['limanlar', 'denizde-emek'],
    rights: HOUSE_RIGHTS.en,
    notes: tideTables,
  },
  {
    id: '2024-2-commentary.tr',
    standfirst: 'Mavi kitap otuz beş yıldır, artık var olmayan bir limanın gelgitini öngörüyor.',
    publishedOn: '2024-01-10',
    topics: ['limanlar', 'denizde-emek'],
    rights: HOUSE_RIGHTS.tr,
    original: '2024-1-commentary.en',
    translation: {
      translators: ['deniz-akin'],
      reviewer: 'ela-demir',
      origin: 'machine-assisted',
      basedOn: '2024-01-05',
    },
    notes: { ...tideTables, gelgit: { kind: 'translator' } },
  },
  {
    id: '2024-3-commentary.tr',
    standfirst: 'Ağ tek başına çekilmez; ama ortak sayısı her yıl biraz daha azalıyor.',
    publishedOn: '2024-01-12',
    topics: ['denizde-emek', 'kiyi-yasami'],
    rights: HOUSE_RIGHTS.tr,
    withdrawal: {
      on: '2024-01-20',
      reason:
        'Yazının dayandığı gelir tablosunun taslak olduğu, birliğin sonradan yayımladığı tabloyla uyuşmadığı anlaşıldı. Sonuç bu tabloya bağlı olduğundan yazı düzeltilmemiş, geri çekilmiştir.',
    },
    notes: cooperatives,
  },
  {
    id: '2024-2-commentary.en',
    standfirst: 'Nobody hauls a net alone; yet every year there are fewer members to haul it.',
    publishedOn: '2024-01-15',
    topics: ['denizde-emek', 'kiyi-yasami'],
    rights: HOUSE_RIGHTS.en,
    original: '2024-3-commentary.tr',
    translation: { translators: ['ela-demir'], origin: 'human', basedOn: '2024-01-12' },
    withdrawal: {
      on: '2024-01-20',
      reason:
        'The table of earnings on which the commentary rests proved to be a draft that differs from the one later published. As the conclusion depends on it, the text has been withdrawn rather than corrected, in both languages.',
    },
    notes: cooperatives,
  },
  {
    id: '2024-3-commentary.en',
    standfirst: 'Two signatures, made by one hand, are not enough to end a quarrel of a hundred years.',
    publishedOn: '2024-01-16',
    topics: ['arsivler', 'limanlar'],
    rights: HOUSE_RIGHTS.en,
    notes: archiveBox,
  },
  {
    id: '2024-4-commentary.tr',
    standfirst: 'Posta seferleri kalkınca geride yalnızca tarifeler kaldı.',
    publishedOn: '2024-01-18',
    topics: ['kiyi-yasami'],
    rights: HOUSE_RIGHTS.tr,
    notes: { sada: { lang: 'ar' } },
  },
  {
    id: '2024-5-commentary.tr',
    standfirst: 'Aynı elden çıkmış iki imza, yüz yıllık bir tartışmayı kapatmaya yetmiyor.',
    publishedOn: '2024-01-24',
    topics: ['arsivler', 'limanlar'],
    rights: HOUSE_RIGHTS.tr,
    original: '2024-3-commentary.en',
    translation: { translators: ['deniz-akin'], reviewer: 'ela-demir', origin: 'human', basedOn: '2024-01-16' },
    notes: { ...archiveBox, lonca: { kind: 'translator' } },
  },
  {
    id: '2024-6-commentary.tr',
    standfirst: 'Üç haftalık grev yalnız ücretleri değil, boğaz geçişlerinin kurallarını da değiştirdi.',
    publishedOn: '2024-02-01',
    changedOn: '2024-02-16',
    topics: ['denizde-emek', 'deniz-hukuku'],
    rights: HOUSE_RIGHTS.tr,
    corrections: [
      {
        on: '2024-02-16',
        kind: 'correction',
        text: 'Ertelenen geçişlerin sayısı 438 olarak verilmişti. Doğrusu 412’dir; önceki sayı, rotasını değiştiren gemilerin bir bölümünü de içeriyordu.',
      },
    ],
    notes: pilotsStrike,
  },
  {
    id: '2024-4-commentary.en',
    standfirst:
      'Three weeks of strike changed not only what pilots are paid but the rules by which ships pass the strait.',
    publishedOn: '2024-02-06',
    topics: ['denizde-emek', 'deniz-hukuku'],
    rights: HOUSE_RIGHTS.en,
    original: '2024-6-commentary.tr',
    translation: { translators: ['ela-demir'], origin: 'human', basedOn: '2024-02-01' },
    notes: pilotsStrike,
  },
  {
    id: '2024-7-commentary.tr',
    standfirst:
      'Kuzey Limanı açılalı on sekiz ay oldu. Tutanakta söz verilen haritaların çoğu hâlâ güncel değil; bedelini sigortacılar değil, kıyıdakiler ödüyor.',
    publishedOn: '2024-02-08',
    topics: ['fenerler', 'limanlar', 'deniz-hukuku'],
    rights: HOUSE_RIGHTS.tr,
    notes: lighthouseCharts,
  },
  {
    id: '2024-5-commentary.en',
    standfirst:
      'It is eighteen months since the Northern Harbour reopened. Most of the charts promised in the protocol are still out of date, and it is not the insurers but the shore that pays.',
    publishedOn: '2024-02-13',
    topics: ['fenerler', 'limanlar', 'deniz-hukuku'],
    rights: HOUSE_RIGHTS.en,
    original: '2024-7-commentary.tr',
    translation: { translators: ['ela-demir'], origin: 'human', basedOn: '2024-02-08' },
    notes: { ...lighthouseCharts, board: { kind: 'translator' } },
  },
];
