'use client';

import { useCallback } from 'react';
import type { PartChange } from '../../domain/commentary/staleness';
import { useWords } from '../useWords';

/** Says how many paragraphs and how many notes changed, leaving out what did not. */
export const useChangedParts = (): ((changes: readonly PartChange[]) => string[]) => {
  const t = useWords();
  return useCallback(
    (changes) => {
      const blocks = changes.filter(({ part }) => 'block' in part).length;
      const notes = changes.length - blocks;
      return [
        ...(blocks > 0 ? [t('translating.blocks', { count: blocks })] : []),
        ...(notes > 0 ? [t('translating.notes', { count: notes })] : []),
      ];
    },
    [t],
  );
};
