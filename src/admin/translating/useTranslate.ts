'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { useCallback, useState } from 'react';
import type { Locale } from '../../../locales/index';
import { deskPath } from '../../routing/paths';
import { useWords } from '../useWords';
import { askHouse } from './askHouse';

/** Why a translation cannot be begun, in the house's sentence; `edition` where there is one already. */
type Refusal = { sentence: string; edition?: string };

type Translate = {
  translate: (original: string, language: Locale) => Promise<void>;
  refusal: Refusal | undefined;
  forget: () => void;
};

/** Begins the translation of an edition, or takes up the one that waits, and opens its desk. */
export const useTranslate = (): Translate => {
  const t = useWords();
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { language: spoken } = i18n;
  const { api } = config.routes;
  const [refusal, setRefusal] = useState<Refusal>();
  const translate = useCallback(
    async (original: string, language: Locale) => {
      const address = `${api}/commentaries/${encodeURIComponent(original)}/translate`;
      const answer = await askHouse<{ id: string }>(address, { language }, spoken);
      if (answer.is === 'done') return window.location.assign(deskPath(answer.told.id));
      const edition = answer.data?.edition;
      setRefusal({
        sentence: answer.sentence || t('translating.unanswered'),
        edition: typeof edition === 'string' ? edition : undefined,
      });
    },
    [api, spoken, t],
  );
  const forget = useCallback(() => setRefusal(undefined), []);
  return { translate, refusal, forget };
};
