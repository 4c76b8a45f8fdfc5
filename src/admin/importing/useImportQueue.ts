'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useReducer } from 'react';
import { MAX_MEGABYTES } from '../../domain/manuscript/size';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { importQueue, isBusy, nextOf, type QueueAction, type Queued } from './importQueue';
import { sendManuscript } from './sendManuscript';

const askBeforeLeaving = (event: BeforeUnloadEvent): void => event.preventDefault();

/** The files given to the page, sent one after another in their order; leaving the page meanwhile is asked about. */
export const useImportQueue = (): [Queued[], (action: QueueAction) => void] => {
  const t = useWords();
  const language = useAdminLocale();
  const { config } = useConfig();
  const [queue, dispatch] = useReducer(importQueue, []);
  const next = nextOf(queue);
  const busy = isBusy(queue);

  useEffect(() => {
    if (!next) return;
    const { id, file, place } = next;
    dispatch({ type: 'start', id });
    const words = {
      unsent: t('importing.unsent'),
      failed: t('importing.failed'),
      tooLarge: t('cli.refused.too-large', { detail: MAX_MEGABYTES }),
    };
    void sendManuscript(config.routes.api, { file, place, language, words }).then((outcome) =>
      dispatch({ type: 'finish', id, outcome }),
    );
  }, [next, config.routes.api, language, t]);

  useEffect(() => {
    if (!busy) return;
    window.addEventListener('beforeunload', askBeforeLeaving);
    return () => window.removeEventListener('beforeunload', askBeforeLeaving);
  }, [busy]);

  return [queue, dispatch];
};
