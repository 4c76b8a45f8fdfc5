'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import type { Locale } from '../../../locales/index';
import { deskPath } from '../../routing/paths';

type Answer = { id?: string; errors?: { message?: string; data?: { edition?: string | null } | null }[] };

/** Why a translation cannot be begun, in the house's sentence; `edition` where there is one already. */
type Refusal = { sentence: string; edition?: string };

type Translate = {
  translate: (original: string, language: Locale) => Promise<void>;
  refusal: Refusal | undefined;
  forget: () => void;
};

/** Begins the translation of an edition, or takes up the one that waits, and opens its desk. */
export const useTranslate = (): Translate => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { language: spoken } = i18n;
  const { api } = config.routes;
  const [refusal, setRefusal] = useState<Refusal>();
  const translate = useCallback(
    async (original: string, language: Locale) => {
      const response = await fetch(`${api}/commentaries/${encodeURIComponent(original)}/translate`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': spoken },
        body: JSON.stringify({ language }),
      });
      const answer = (await response.json().catch(() => ({}))) as Answer;
      if (response.ok && answer.id !== undefined) return window.location.assign(deskPath(answer.id));
      const { errors = [] } = answer;
      setRefusal({
        sentence: errors.flatMap(({ message }) => message ?? []).join(' ') || String(response.status),
        edition: errors.flatMap(({ data }) => data?.edition ?? [])[0],
      });
    },
    [api, spoken],
  );
  const forget = useCallback(() => setRefusal(undefined), []);
  return { translate, refusal, forget };
};
