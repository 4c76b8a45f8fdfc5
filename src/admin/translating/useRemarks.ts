'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import type { Part } from '../../domain/commentary/staleness';
import type { RemarkAtDesk } from '../../domain/translating/remarks';
import { useWords } from '../useWords';
import { askHouse } from './askHouse';
import { askOfEdition } from './askOfEdition';
import { keptById } from './keptById';
import { useTranslationId } from './useOriginalId';

const NONE: RemarkAtDesk[] = [];

const { useKept, askAgain } = keptById<RemarkAtDesk[]>({
  before: NONE,
  ask: async (api, id, was) => {
    const response = await askOfEdition(api, id, 'remarks');
    return response?.ok ? ((await response.json()) as { remarks: RemarkAtDesk[] }).remarks : was;
  },
});

/** What the staff has remarked on the translation at the desk; nothing at the desk of any other edition. */
export const useRemarks = (): RemarkAtDesk[] => {
  const { lastUpdateTime } = useDocumentInfo();
  return useKept(useTranslationId(), lastUpdateTime) ?? NONE;
};

/** Writing a remark and settling one; `refusal` is why the house last refused it. Nothing of the form is touched by it. */
export const useRemarkActs = () => {
  const t = useWords();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { id: given } = useDocumentInfo();
  const [refusal, setRefusal] = useState<string>();
  const { api } = config.routes;
  const { language } = i18n;
  const id = String(given ?? '');
  const send = useCallback(
    async (method: 'POST' | 'PATCH', path: string, body: object): Promise<boolean> => {
      const answer = await askHouse(`${api}${path}?depth=0`, body, language, { method });
      setRefusal(answer.is === 'refused' ? answer.sentence || t('translating.unanswered') : undefined);
      await askAgain(api, id);
      return answer.is === 'done';
    },
    [api, id, language, t],
  );
  const write = useCallback(
    (place: Part, text: string) => send('POST', '/remarks', { edition: id, text, ...place }),
    [id, send],
  );
  const settle = useCallback(
    (remark: string, isSettled: boolean) =>
      send('PATCH', `/remarks/${remark}`, { resolvedAt: isSettled ? new Date().toISOString() : null }),
    [send],
  );
  return { write, settle, refusal };
};
