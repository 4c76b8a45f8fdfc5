import type { Facts } from './facts';

const ACCESS = String.raw`(?:son\s+)?er[iİ]ş[iİ]m\s+tar[iİ]h[iİ]\s*:?|(?:son\s+)?er[iİ]ş[iİ]m\s*:|son\s+er[iİ]ş[iİ]m|e\.\s?t\.\s*:`;

export const tr: Facts = {
  ownName: 'Türkçe',
  tag: 'tr-TR',
  code3: 'tur',
  // Brysbaert 2019 for English, and the ratio of Turkish to it in IReST (2012).
  wordsPerMinute: 175,
  segments: { topic: 'konu', person: 'kisi', corrections: 'duzeltmeler', page: 'sayfa', search: 'ara' },
  usualPages: ['hakkinda', 'iletisim', 'gizlilik', 'arsiv', 'dizi', 'yil'],
  slug: { and: 've', text: 'yazi' },
  firstSeries: { name: 'Yorum', segment: 'yorum' },
  citation: { tag: 'tr', serialComma: false, stopsInside: false, monthFirst: false },
  access: { label: ACCESS, verb: String.raw`er[iİ]ş[iİ]m|e\.\s?t\.`, after: String.raw`tar[iİ]h[iİ]nde\s+er[iİ]ş` },
  citationWords: {
    accessed: { read: ACCESS, written: 'Erişim tarihi:' },
    page: { read: String.raw`ss?\.`, written: 's.' },
    article: { read: String.raw`(?:m|md)\.`, written: 'm.' },
    // Not `b.`, which is also “born”.
    chapter: { read: String.raw`böl\.`, written: 'böl.' },
    paragraph: { read: String.raw`par\.`, written: 'par.' },
    volume: { read: String.raw`c\.`, written: 'c.' },
    translatedBy: { read: String.raw`çev\.`, written: 'çev.' },
    others: { read: String.raw`(?:ve\s+diğerleri|vd\.)`, written: 've diğerleri' },
    see: { read: String.raw`bkz\.`, written: 'bkz.' },
    and: { read: 've', written: 've' },
  },
};
