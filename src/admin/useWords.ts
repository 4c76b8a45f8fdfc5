'use client';

import { useTranslation } from '@payloadcms/ui';
import { useMemo } from 'react';
import type { T } from '../i18n/translate';

/** The words of the house in the language of the admin's user; Payload has brought them to the browser with its own. */
export const useWords = (): T => {
  const { t } = useTranslation();
  return useMemo(() => {
    const translate = t as (key: string, values?: object) => string;
    return ((key: string, values?: object) => translate(`dipnot:${key}`, values)) as unknown as T;
  }, [t]);
};
