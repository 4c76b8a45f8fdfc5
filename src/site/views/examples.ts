import type { Locale } from '../../../locales/index';
import type { Chrome } from '../chrome';

/** The chrome of a page, for tests of the drawing. */
export const chromeIn = (language: Locale, more: Partial<Chrome> = {}): Chrome => ({
  language,
  siteUrl: 'https://liman.example',
  houseName: language === 'tr' ? 'Liman Araştırmaları' : 'Harbour Studies',
  description: '',
  sections: [],
  pages: [],
  series:
    language === 'tr'
      ? [
          { name: 'Yorum', path: '/tr/yorum' },
          { name: 'Analiz', path: '/tr/analiz' },
        ]
      : [
          { name: 'Commentary', path: '/en/commentary' },
          { name: 'Analysis', path: '/en/analysis' },
        ],
  rights: {
    holder: language === 'tr' ? 'Liman Araştırmaları Merkezi' : 'Harbour Studies Centre',
    firstYear: 2009,
    lastYear: 2026,
  },
  ...more,
});
