import type { ReactNode } from 'react';
import type { Alternate, Chrome, Named } from '../chrome';
import type { OtherLanguage } from './header';

/** What a page says about itself outside its `main`. */
export type Page = {
  chrome: Chrome;
  /** Its own name; the house's is added. Without one the house's name stands alone. */
  title?: string;
  description?: string;
  /** Canonical path; an answer that is not a page of its own (an error) has none. */
  path?: string;
  /** Kept out of search engines: a page with a place of its own but nothing to read in this language. */
  noindex?: boolean;
  /** Says that this is no page for readers, and what it is; search engines and other software then learn nothing of it. */
  mark?: ReactNode;
  alternates?: Alternate[];
  /** Lists whose feeds the head names; the home's own is always named. */
  feeds?: Named[];
  /** What only pages of its kind say in their head, as markup. */
  head?: string;
  /** schema.org, as an object. */
  jsonLd?: Record<string, unknown>;
  otherLanguages: OtherLanguage[];
  /** Another style sheet than that of most pages. */
  style?: string;
  /** Path of the series or section the page belongs to. */
  within?: string;
  main: ReactNode;
};
