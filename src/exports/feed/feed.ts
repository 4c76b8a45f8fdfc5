import type { Locale } from '../../../locales/index';
import type { EditionView } from '../../domain/commentary/viewModel';
import type { TextWords } from '../markup/words';

/** An edition as a feed tells it. Instants are ISO 8601 UTC. */
export type FeedEntry = {
  view: EditionView;
  publishedAt: string;
  /** Last change that matters to a reader: of the text, or its withdrawal. */
  updatedAt: string;
  /** The title as lists show it: of a withdrawn edition it says so. */
  title: string;
  words: TextWords;
  /** The rights line in plain words. */
  rights?: string;
};

/** The newest editions of one language, series or topic, before they are written in a format. */
export type Feed = {
  language: Locale;
  siteUrl: string;
  title: string;
  subtitle?: string;
  /** Path of the page it is the feed of. */
  of: string;
  /** Whose feed it is, and the author of what names none. */
  house: string;
  rights?: string;
  /** Newest first. */
  entries: FeedEntry[];
};
