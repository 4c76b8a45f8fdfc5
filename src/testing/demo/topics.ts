import type { DemoTopic } from './shape';

export const TOPICS: DemoTopic[] = [
  { slug: { tr: 'deniz-hukuku', en: 'law-of-the-sea' }, name: { tr: 'Deniz hukuku', en: 'Law of the sea' } },
  { slug: { tr: 'limanlar', en: 'harbours' }, name: { tr: 'Limanlar', en: 'Harbours' } },
  { slug: { tr: 'fenerler', en: 'lighthouses' }, name: { tr: 'Fenerler', en: 'Lighthouses' } },
  { slug: { tr: 'arsivler', en: 'archives' }, name: { tr: 'Arşivler', en: 'Archives' } },
  { slug: { tr: 'denizde-emek', en: 'work-at-sea' }, name: { tr: 'Denizde emek', en: 'Work at sea' } },
  { slug: { tr: 'kiyi-yasami', en: 'life-on-the-shore' }, name: { tr: 'Kıyı yaşamı', en: 'Life on the shore' } },
];
