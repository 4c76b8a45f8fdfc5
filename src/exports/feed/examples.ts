import { anEdition, SETTINGS } from '../../domain/commentary/examples';
import type { Edition } from '../../domain/commentary/model';
import { toEditionView } from '../../domain/commentary/view';
import type { TextWords } from '../markup/words';
import { WORDS } from '../markup/examples';
import type { Feed, FeedEntry } from './feed';

export const SITE = 'https://liman.example';

/** A feed entry of an edition, for tests. */
export const anEntry = (own: Partial<Edition> = {}, words: TextWords = WORDS): FeedEntry => {
  const view = toEditionView(anEdition(own), SETTINGS);
  return {
    view,
    title: view.title,
    publishedAt: '2024-02-08T09:00:00.000Z',
    updatedAt: '2024-03-01T09:00:00.000Z',
    words,
    rights: '© 2009–2024 The House. All rights reserved.',
  };
};

/** The feed of a series, for tests. */
export const aFeed = (own: Partial<Feed> = {}): Feed => ({
  language: 'en',
  siteUrl: SITE,
  title: 'Commentary · The House',
  subtitle: 'What the house is about.',
  of: '/en/commentary',
  house: 'The House',
  rights: '© 2009–2026 The House',
  entries: [anEntry()],
  ...own,
});
