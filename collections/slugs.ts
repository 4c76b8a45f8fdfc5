/** Names under which the collections and the global are stored; every reader imports them from here. */
export const SLUGS = {
  commentaries: 'commentaries',
  series: 'series',
  people: 'people',
  topics: 'topics',
  glossary: 'glossary',
  media: 'media',
  manuscripts: 'manuscripts',
  'permission-letters': 'permission-letters',
  'translation-tasks': 'translation-tasks',
  remarks: 'remarks',
  questions: 'questions',
  pages: 'pages',
  users: 'users',
  counters: 'counters',
  listings: 'listings',
  outbox: 'outbox',
} as const;

export const SITE = 'site';

export type CollectionName = keyof typeof SLUGS;
