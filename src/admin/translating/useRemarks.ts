'use client';

import { useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import type { Part } from '../../domain/commentary/staleness';
import type { RemarkAtDesk } from '../../domain/translating/remarks';
import { useWords } from '../useWords';
import { keptById } from './keptById';
import { useIsTranslation } from './useOriginalId';

const NONE: RemarkAtDesk[] = [];

const { useKept, askAgain } = keptById<RemarkAtDesk[]>({
  before: NONE,
  ask: async (api, id, was) => {
    const response = await fetch(`${api}/commentaries/${id}/remarks`, { credentials: 'include' }).catch(() => null);
    return response?.ok ? ((await response.json()) as { remarks: RemarkAtDesk[] }).remarks : was;
  },
  isSame: (one, other) => JSON.stringify(one) === JSON.stringify(other),
});

/** What the staff has remarked on the translation at the desk; nothing at the desk of any other edition. */
export const useRemarks = (): RemarkAtDesk[] => {
  const { id, lastUpdateTime } = useDocumentInfo();
  const isTranslation = useIsTranslation();
  return useKept(isTranslation && id !== undefined ? String(id) : null, lastUpdateTime) ?? NONE;
};

type Fault = { message?: string; data?: { errors?: { message?: string }[] } | null };

/** The house's own words of a refusal: those at a field where there are any. */
const sentenceOf = ({ errors = [] }: { errors?: Fault[] }): string =>
  errors
    .flatMap(({ message, data }) => data?.errors?.map((error) => error.message ?? '') ?? [message ?? ''])
    .filter(Boolean)
    .join(' ');

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
      const response = await fetch(`${api}${path}?depth=0`, {
        method,
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify(body),
      }).catch(() => null);
      const told = response?.ok ? {} : ((await response?.json().catch(() => ({}))) as { errors?: Fault[] } | undefined);
      setRefusal(response?.ok ? undefined : sentenceOf(told ?? {}) || t('translating.unanswered'));
      await askAgain(api, id);
      return response?.ok ?? false;
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
