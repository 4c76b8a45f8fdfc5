'use client';

import { useConfig, useTranslation } from '@payloadcms/ui';
import { useCallback } from 'react';
import type { Checklist } from '../../domain/commentary/checklist';

type Refused = { errors?: { message?: string }[] };

/**
 * Asks the house what a publication of an edition would do: with its id what is stored with `data` laid over it, without
 * one `data` alone. Throws an Error with the house's sentence where it refuses to say.
 */
export const useAskChecklist = (): ((data: object, id?: string) => Promise<Checklist>) => {
  const { config } = useConfig();
  const { i18n } = useTranslation();
  const { language } = i18n;
  const { api } = config.routes;
  return useCallback(
    async (data, id) => {
      const response = await fetch(`${api}/commentaries${id === undefined ? '' : `/${id}`}/checklist`, {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': language },
        body: JSON.stringify(data),
      });
      const answer = (await response.json()) as Checklist & Refused;
      if (!response.ok) throw new Error(answer.errors?.map(({ message }) => message).join(' '));
      return answer;
    },
    [api, language],
  );
};
