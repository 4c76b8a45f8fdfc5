import type { Rights } from '../../domain/commentary/model';
import type { DemoSeries, DemoSite, InBoth } from './shape';

export const SITE: DemoSite = {
  name: { tr: 'Liman Araştırmaları', en: 'Harbour Studies' },
  description: {
    tr: 'Denizin kıyısında yaşayanların, limanların ve arşivlerin üzerine numaralı yorumlar ve analizler; her biri dipnotlarıyla, Türkçe ve İngilizce.',
    en: 'Numbered commentaries and analyses on harbours, archives and the people who live by the sea; each with its notes, in English and in Turkish.',
  },
  email: 'mektup@liman.example',
  holder: { tr: 'Liman Araştırmaları Merkezi', en: 'Harbour Studies Centre' },
  firstYear: 2009,
  timeZone: 'Europe/Istanbul',
  wordsPerMinute: { tr: 175, en: 238 },
};

export const SERIES: DemoSeries[] = [
  {
    code: 'commentary',
    name: { tr: 'Yorum', en: 'Commentary' },
    segment: { tr: 'yorum', en: 'commentary' },
  },
  {
    code: 'analysis',
    name: { tr: 'Analiz', en: 'Analysis' },
    segment: { tr: 'analiz', en: 'analysis' },
  },
];

/** The rights of what the house itself published first; the last year is the year of publication. */
export const HOUSE_RIGHTS: InBoth<Rights> = {
  tr: { holder: SITE.holder.tr, firstYear: SITE.firstYear },
  en: { holder: SITE.holder.en, firstYear: SITE.firstYear },
};
