import type { CitationWords } from '../styles/words';

/** The words of each language of the samples as a page would give them. */
export const WORDS: Record<'tr' | 'en', CitationWords> = {
  tr: {
    language: 'tr',
    ampersand: 've',
    etAl: 'vd.',
    translator: 'çev.',
    translatorAfter: 'Çev.',
    number: 'sy.',
    originalYear: 'Özgün eserin yayım yılı',
    originalTitle: 'özgün yayımı',
    withdrawn: 'geri çekilme',
    noDate: 't.y.',
  },
  en: {
    language: 'en',
    ampersand: '&',
    etAl: 'et al.',
    translator: 'trans.',
    translatorAfter: 'Trans.',
    number: 'no.',
    originalYear: 'Original work published',
    originalTitle: 'originally published as',
    withdrawn: 'withdrawn',
    noDate: 'n.d.',
  },
};
