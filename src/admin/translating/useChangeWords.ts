'use client';

import { useMemo } from 'react';
import { useWords } from '../useWords';
import type { ChangeWords } from './drawChanges';

/** What a translator may say of a changed part; to the house all of it is one thing: the translation is right as it stands. */
export const CHANGE_ACTS = ['mended', 'leave'] as const;

/** The words by which changes of an original are told. */
export const useChangeWords = (): ChangeWords => {
  const t = useWords();
  return useMemo(
    () => ({
      removed: t('translating.change.wordsRemoved'),
      added: t('translating.change.wordsAdded'),
      said: (change) => t(`translating.change.${change}`),
      acts: (part) =>
        CHANGE_ACTS.map((act) => {
          const text = t(`translating.act.${act}`);
          return { text, name: `${text}: ${part}` };
        }),
    }),
    [t],
  );
};
