import type { DemoPage } from './shape';

export const PAGES: DemoPage[] = [
  {
    id: 'about',
    place: 'header',
    order: 10,
    slug: { tr: 'hakkinda', en: 'about' },
    standfirst: {
      tr: 'Liman Araştırmaları, kıyıyı ve denizi yazan küçük bir yayın evidir. Ne yayımladığımızı ve nasıl çalıştığımızı burada anlatıyoruz.',
      en: 'Harbour Studies is a small house that writes about the shore and the sea. This page says what we publish and how we work.',
    },
  },
  {
    id: 'privacy',
    place: 'footer',
    order: 20,
    slug: { tr: 'gizlilik', en: 'privacy' },
    standfirst: {
      tr: 'Sizi izlemiyoruz. Bu sayfa, siteyi okurken nelerin kaydedildiğini, nelerin kaydedilmediğini ve neden bir çerez uyarısı görmediğinizi anlatır.',
      en: 'We do not track you. This page says what is recorded while you read, what is not, and why you have seen no cookie banner.',
    },
  },
  {
    id: 'contact',
    place: 'footer',
    order: 30,
    slug: { tr: 'iletisim', en: 'contact' },
    standfirst: {
      tr: 'Bir yanlış bulduysanız, bir yazıyı yeniden yayımlamak ya da bize yazı göndermek istiyorsanız.',
      en: 'If you have found a mistake, would like to republish an article, or want to send us one.',
    },
  },
];
