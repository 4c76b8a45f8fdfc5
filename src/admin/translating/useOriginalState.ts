'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import type { Part } from '../../domain/commentary/staleness';
import type { OriginalState } from '../../domain/translating/originalState';
import type { Step } from '../../domain/translating/steps';
import { useWords } from '../useWords';
import { askHouse } from './askHouse';
import { askOfEdition } from './askOfEdition';
import { keptById } from './keptById';
import { useTranslationId } from './useOriginalId';

const { useKept, take, askAgain } = keptById<OriginalState | null>({
  before: null,
  ask: async (api, id, was) => {
    const response = await askOfEdition(api, id, 'original-state');
    if (response?.ok) return (await response.json()) as OriginalState;
    // Where there is nothing to tell it is known; a house that is away may have told before.
    return response && response.status < 500 ? null : was;
  },
});

/** How the original of the translation at the desk stands beside it, and its task; null before it is known and where there is none. */
export const useOriginalState = (): OriginalState | null => {
  const { lastUpdateTime } = useDocumentInfo();
  return useKept(useTranslationId(), lastUpdateTime);
};

/** What is done with a translation as a whole, and why the house last refused it. Nothing of the form is touched by it. */
export const useTranslationActs = () => {
  const t = useWords();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { id: given } = useDocumentInfo();
  const [refusal, setRefusal] = useState<string>();
  const { language } = i18n;
  const { api } = config.routes;
  const id = String(given ?? '');
  const version = useOriginalState()?.original.versionId;
  const acknowledge = useCallback(
    async (parts: readonly Part[] | 'all') => {
      const seen = { parts, version };
      const answer = await askHouse<OriginalState>(`${api}/commentaries/${id}/acknowledge`, seen, language);
      if (answer.is === 'done') take(id, answer.told);
      else await askAgain(api, id);
      setRefusal(answer.is === 'refused' ? answer.sentence || t('translating.unanswered') : undefined);
    },
    [api, id, language, t, version],
  );
  const takeStep = useCallback(
    async (task: string, step: Step, rev?: number) => {
      const answer = await askHouse(`${api}/translation-tasks/${task}/${step}`, {}, language, { rev });
      setRefusal(answer.is === 'refused' ? answer.sentence || t('translating.unanswered') : undefined);
      await askAgain(api, id);
    },
    [api, id, language, t],
  );
  return { acknowledge, takeStep, refusal, setRefusal };
};
