import type { EditionView } from '../../domain/commentary/viewModel';
import { DEFAULT_LOCALE, type Locale } from '../../../locales/index';
import { homePath } from '../../routing/paths';
import { otherLocales, type Alternate } from '../chrome';

type Place = { language: Locale; path: string };

const setOf = (pages: Place[], standard: { path: string } | undefined): Alternate[] => [
  ...pages
    .map(({ language, path }): Alternate => ({ hreflang: language, path }))
    .sort((a, b) => b.hreflang.localeCompare(a.hreflang)),
  ...(standard ? [{ hreflang: 'x-default' as const, path: standard.path }] : []),
];

/**
 * The `hreflang` set of an edition: every published edition of the work, this one included, and the original as
 * x-default, so that each edition's page carries the same set. A lone edition carries none.
 */
export const alternatesOf = (
  edition: Pick<EditionView, 'language' | 'path' | 'siblings' | 'withdrawal'>,
): Alternate[] => {
  const readable = edition.siblings.filter((sibling) => !sibling.withdrawn);
  if (readable.length === 0 || edition.withdrawal) return [];
  const editions = [{ language: edition.language, path: edition.path, isOriginal: false }, ...readable];
  return setOf(editions, editions.find((one) => one.isOriginal) ?? editions[0]);
};

/**
 * That of a page that is no edition, in every language it is there in, with the house's first language as x-default. A
 * page in one language alone carries none.
 */
export const alternatesOfPage = (pages: Place[]): Alternate[] =>
  pages.length < 2 ? [] : setOf(pages, pages.find(({ language }) => language === DEFAULT_LOCALE) ?? pages[0]);

/** That of the home pages: for everybody else stands the address that asks which language is wanted. */
export const alternatesOfHome = (language: Locale): Alternate[] =>
  setOf(
    [language, ...otherLocales(language)].map((one) => ({ language: one, path: homePath(one) })),
    { path: '/' },
  );
