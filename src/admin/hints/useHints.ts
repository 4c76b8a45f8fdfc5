'use client';

import { useDocumentInfo } from '@payloadcms/ui';
import type { TranslationHints } from '../../domain/translating/hints';
import { keptById } from '../translating/keptById';
import { useIsTranslation } from '../translating/useOriginalId';
import { useOriginalState } from '../translating/useOriginalState';

const { useKept } = keptById<TranslationHints | null>({
  before: null,
  ask: async (api, id, was) => {
    const address = `${api}/commentaries/${encodeURIComponent(id)}/hints`;
    const response = await fetch(address, { credentials: 'include' }).catch(() => null);
    return response?.ok ? ((await response.json()) as TranslationHints) : was;
  },
  isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
});

/** What the house knows of the links and names of the original at the desk; null before it is known and where there is none. */
export const useHints = (): TranslationHints | null => {
  const { id } = useDocumentInfo();
  const isTranslation = useIsTranslation();
  return useKept(isTranslation && id !== undefined ? String(id) : null, useOriginalState()?.original.versionId);
};
