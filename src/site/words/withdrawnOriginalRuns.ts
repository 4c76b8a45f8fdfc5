import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import type { Run } from './run';

/** That the original of a translation was withdrawn, with the way to its record; empty where it was not. */
export const withdrawnOriginalRuns = ({ language, withdrawnSiblings }: EditionView): Run[] => {
  const original = withdrawnSiblings.find(({ isOriginal }) => isOriginal);
  return original ? [{ text: translator(language)('article.originalWithdrawn'), href: original.path }] : [];
};
