import type { Locale } from '../../../locales/index';
import { homePath } from '../../routing/paths';
import { otherLocales, type Alternate } from '../chrome';
import { alternatesOfPage } from './alternates';
import type { OtherLanguage } from './header';

/** The same topic, person or index in another language, with how much is published there. */
export type Elsewhere = { language: Locale; path: string; count: number };

/** The list as it stands here; `page` of its pages. */
export type Here = Elsewhere & { page: number };

/** Where the list is really there: an empty page is none that a search engine should be sent to. */
const filled = ({ page, count }: Here, elsewhere: Elsewhere[]): Elsewhere[] =>
  page === 1 && count > 0 ? elsewhere.filter((other) => other.count > 0) : [];

/** The `hreflang` set of a list's first page: the same in every language in which it holds anything. */
export const alternatesElsewhere = (here: Here, elsewhere: Elsewhere[]): Alternate[] =>
  alternatesOfPage([here, ...filled(here, elsewhere)]);

/** Where the switch leads: to the list in the other language, empty or not; to that home where it has no name there. */
export const switchElsewhere = (here: Here, elsewhere: Elsewhere[]): OtherLanguage[] =>
  otherLocales(here.language).map((language) => {
    const there = elsewhere.find((other) => other.language === language);
    return {
      language,
      path: there?.path ?? homePath(language),
      same: filled(here, elsewhere).some((other) => other.language === language),
    };
  });
