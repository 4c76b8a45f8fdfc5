'use client';

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { formatAdminURL } from 'payload/shared';
import { useCallback } from 'react';
import { saveLog as log } from './saveLog';

/**
 * Saves what stands in the form over the state that another save left, as a draft: readers see neither until somebody
 * publishes. The overwritten state stays among the versions.
 */
export const useSaveOver = (): ((revision: number) => Promise<void>) => {
  const { config } = useConfig();
  const { id, collectionSlug } = useDocumentInfo();
  const { code } = useLocale();
  const { submit } = useForm();
  return useCallback(
    async (revision) => {
      log.revisions.set(String(id), revision);
      const search = `?locale=${code}&depth=0&fallback-locale=null&draft=true` as const;
      const action = formatAdminURL({ apiRoute: config.routes.api, path: `/${collectionSlug}/${id}${search}` });
      await submit({ action, method: 'PATCH', overrides: { _status: 'draft' }, skipValidation: true });
    },
    [config.routes.api, collectionSlug, id, code, submit],
  );
};
