'use client';

import { useFormFields } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { OriginalNote } from '../../domain/commentary/problemInput';
import { dayIn } from '../../domain/date';
import { useAskChecklist } from '../publishing/useAskChecklist';

/** What the rules need that does not stand in the form: the house's day, and the notes of the original. */
export type Beside = { today: string; originalNotes: readonly OriginalNote[] | null };

/** Until the house has answered: the day where the writer sits. */
const here = (): Beside => ({
  today: dayIn(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone),
  originalNotes: null,
});

type Asked = { of: string | null; at: number; answer: Promise<Beside> };
let last: Asked | undefined;

/** Several views of one form ask at the same moments; the house is asked once. */
const FRESH = 2_000;

const askOnce = (of: string | null, ask: () => Promise<Beside>): Promise<Beside> => {
  if (last?.of !== of || performance.now() - last.at > FRESH) last = { of, at: performance.now(), answer: ask() };
  return last.answer;
};

/** Asks the house when the form opens, when another original is chosen, and when the writer comes back to the window. */
export const useBeside = (): Beside => {
  const ask = useAskChecklist();
  const original = useFormFields(([fields]) => fields.original?.value as string | null | undefined) ?? null;
  const [beside, setBeside] = useState<Beside>(here);
  useEffect(() => {
    let isWanted = true;
    const refresh = async () => {
      const answer = await askOnce(original, () => ask({ original })).catch(() => undefined);
      if (!isWanted || !answer) return;
      const { today, originalNotes } = answer;
      setBeside((known) => {
        const isSame = known.today === today && JSON.stringify(known.originalNotes) === JSON.stringify(originalNotes);
        return isSame ? known : { today, originalNotes };
      });
    };
    const comeBack = () => void refresh();
    comeBack();
    window.addEventListener('focus', comeBack);
    return () => {
      isWanted = false;
      window.removeEventListener('focus', comeBack);
    };
  }, [ask, original]);
  return beside;
};
