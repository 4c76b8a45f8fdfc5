'use client';

import type { TranslationHints } from '../../domain/translating/hints';
import { askOfEdition } from '../translating/askOfEdition';
import { keptById } from '../translating/keptById';
import { useTranslationId } from '../translating/useOriginalId';
import { useOriginalState } from '../translating/useOriginalState';

const { useKept } = keptById<TranslationHints | null>({
  before: null,
  ask: async (api, id, was) => {
    const response = await askOfEdition(api, id, 'hints');
    return response?.ok ? ((await response.json()) as TranslationHints) : was;
  },
});

/** What the house knows of the links and names of the original at the desk; null before it is known and where there is none. */
export const useHints = (): TranslationHints | null =>
  useKept(useTranslationId(), useOriginalState()?.original.versionId);
