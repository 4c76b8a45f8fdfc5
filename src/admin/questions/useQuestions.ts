'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import type { QuestionAtDesk } from '../../domain/translating/questions';
import { askHouse } from '../translating/askHouse';
import { askOfEdition } from '../translating/askOfEdition';
import { keptById } from '../translating/keptById';
import { useWords } from '../useWords';

const NONE: QuestionAtDesk[] = [];

const { useKept, askAgain } = keptById<QuestionAtDesk[]>({
  before: NONE,
  ask: async (api, id, was) => {
    const response = await askOfEdition(api, id, 'questions');
    return response?.ok ? ((await response.json()) as { questions: QuestionAtDesk[] }).questions : was;
  },
});

/** What the edition at the desk is asked because of another of its work; an edition that was never saved is asked nothing. */
export const useQuestions = (): QuestionAtDesk[] => {
  const { id, lastUpdateTime } = useDocumentInfo();
  return useKept(id === undefined ? null : String(id), lastUpdateTime) ?? NONE;
};

/** Answering that the edition stays as it is; `refusal` is why the house last refused it. Nothing of the form is touched by it. */
export const useKeepEdition = () => {
  const t = useWords();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { id: given } = useDocumentInfo();
  const [refusal, setRefusal] = useState<string>();
  const { api } = config.routes;
  const { language } = i18n;
  const id = String(given ?? '');
  const keep = useCallback(
    async (question: string) => {
      const answer = await askHouse(`${api}/questions/${question}/keep`, {}, language);
      setRefusal(answer.is === 'refused' ? answer.sentence || t('translating.unanswered') : undefined);
      await askAgain(api, id);
    },
    [api, id, language, t],
  );
  return { keep, refusal };
};
