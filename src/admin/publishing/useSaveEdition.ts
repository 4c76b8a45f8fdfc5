'use client';

import { useConfig, useDocumentInfo, useForm, useLocale } from '@payloadcms/ui';
import { useMemo } from 'react';
import type { Correction } from '../../domain/commentary/model';
import { correctionsWith } from './correctionsWith';

type SaveEdition = {
  /** Stores the form as it stands, for readers; `correction` is added to those of the form in the same save. False where it was refused. */
  publish: (correction?: Correction) => Promise<boolean>;
  /** Stores it as a draft. False where it was refused. */
  saveDraft: () => Promise<boolean>;
};

const isStored = (answer: { res: Response } | void): boolean => answer?.res.ok === true;

/** The two ways to store the form, as Payload's own buttons do it. */
export const useSaveEdition = (): SaveEdition => {
  const { config } = useConfig();
  const { code: locale } = useLocale();
  const { id, collectionSlug, setHasPublishedDoc, setMostRecentVersionIsAutosaved, setUnpublishedVersionCount } =
    useDocumentInfo();
  const { getData, submit } = useForm();
  const { api } = config.routes;
  return useMemo(() => {
    const action = `${api}/${collectionSlug}${id ? `/${id}` : ''}?depth=0&locale=${locale}`;
    return {
      publish: async (correction) => {
        const overrides = { _status: 'published', ...correctionsWith(getData().corrections, correction) };
        if (!isStored(await submit({ action, overrides }))) return false;
        setUnpublishedVersionCount(0);
        setMostRecentVersionIsAutosaved(false);
        setHasPublishedDoc(true);
        return true;
      },
      saveDraft: async () => {
        const answer = await submit({
          action: `${action}&fallback-locale=null&draft=true`,
          method: id ? 'PATCH' : 'POST',
          overrides: { _status: 'draft' },
          skipValidation: true,
        });
        if (!isStored(answer)) return false;
        setUnpublishedVersionCount((count) => count + 1);
        return true;
      },
    };
  }, [
    api,
    collectionSlug,
    getData,
    id,
    locale,
    setHasPublishedDoc,
    setMostRecentVersionIsAutosaved,
    setUnpublishedVersionCount,
    submit,
  ]);
};
