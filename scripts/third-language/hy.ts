import type { Facts } from '../../locales/facts/facts';

/** A language the house does not have, as `locales/facts` would hold it. */
export const hy: Facts = {
  ownName: 'Հայերեն',
  tag: 'hy-AM',
  wordsPerMinute: 200,
  segments: { topic: 'tema', person: 'andz', corrections: 'ughghumner', page: 'ej', search: 'pntrel' },
  usualPages: ['masin', 'kap'],
  slug: { and: 'ev', text: 'text' },
  firstSeries: { name: 'Մեկնաբանություն', segment: 'meknabanutyun' },
  citation: { tag: 'hy', serialComma: false, stopsInside: false, monthFirst: false },
};
