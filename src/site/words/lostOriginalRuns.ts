import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import type { Run } from './run';

/** That the original of a translation was withdrawn, with the way to its record, or is not published; empty where it can be read. */
export const lostOriginalRuns = ({ language, withdrawnSiblings, lacksOriginal }: EditionView): Run[] => {
  const t = translator(language);
  const original = withdrawnSiblings.find(({ isOriginal }) => isOriginal);
  if (original) return [{ text: t('article.originalWithdrawn'), href: original.path }];
  return lacksOriginal ? [{ text: t('article.originalUnpublished') }] : [];
};
