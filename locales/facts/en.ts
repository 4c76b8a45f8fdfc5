import type { Facts } from './facts';

const VERB = String.raw`(?:last\s+)?(?:accessed|retrieved|visited|viewed|consulted)(?:\s+on)?`;
const LABEL = String.raw`${VERB}\s*:|(?:access\s+date|date\s+(?:of\s+access|accessed)|last\s+access)\s*:?`;

export const en: Facts = {
  ownName: 'English',
  tag: 'en-GB',
  code3: 'eng',
  // Brysbaert 2019.
  wordsPerMinute: 238,
  segments: { topic: 'topic', person: 'person', corrections: 'corrections', page: 'page', search: 'search' },
  usualPages: ['about', 'contact', 'privacy', 'archive', 'series', 'year'],
  slug: { and: 'and', text: 'text' },
  firstSeries: { name: 'Commentary', segment: 'commentary' },
  citation: { tag: 'en-US', serialComma: true, stopsInside: true, monthFirst: true },
  access: { label: LABEL, verb: VERB },
  citationWords: {
    accessed: { read: `${LABEL}|${VERB}`, written: 'accessed' },
    page: { read: String.raw`pp?\.`, written: 'p.', many: 'pp.' },
    article: { read: String.raw`arts?\.`, written: 'art.', many: 'arts.' },
    chapter: { read: String.raw`ch\.`, written: 'ch.' },
    paragraph: { read: String.raw`paras?\.`, written: 'para.', many: 'paras.' },
    volume: { read: String.raw`vol\.`, written: 'vol.' },
    // Else the Transactions of a learned society.
    translatedBy: { read: String.raw`trans\.`, written: 'trans.', after: String.raw`[,;([]\s*` },
    others: { read: String.raw`et\s+al\.`, written: 'et al.' },
    // Else the Holy See.
    see: { read: String.raw`see(?=\s)`, written: 'see', after: String.raw`(?:^|[;.(]\s*)` },
    and: { read: 'and', written: 'and' },
  },
};
