'use client';

import { useFormFields } from '@payloadcms/ui';
import { useEffect, useMemo, useState } from 'react';
import type { Checklist } from '../../domain/commentary/checklist';
import { dayIn } from '../../domain/date';
import { useAskChecklist } from '../publishing/useAskChecklist';

/** What does not stand in the form: the house's day, the text of the original, the number the register would give now. */
export type Beside = { today: string } & Pick<Checklist, 'originalNotes' | 'originalBlocks' | 'originalIs' | 'number'>;

/** Until the house has answered: the day where the writer sits. */
const here = (): Beside => ({
  today: dayIn(new Date().toISOString(), Intl.DateTimeFormat().resolvedOptions().timeZone),
  originalNotes: null,
  originalBlocks: null,
  originalIs: null,
  number: null,
});

type Asked = { of: string; at: number; answer: Promise<Beside> };
let last: Asked | undefined;

/** Several views of one form ask at the same moments; the house is asked once. */
const FRESH = 2_000;

const askOnce = (question: object, ask: (question: object) => Promise<Beside>): Promise<Beside> => {
  const of = JSON.stringify(question);
  if (last?.of !== of || performance.now() - last.at > FRESH)
    last = { of, at: performance.now(), answer: ask(question) };
  return last.answer;
};

const useValue = (name: string): unknown => useFormFields(([fields]) => fields[name]?.value) ?? null;

/** What the house is asked about: of an edition that has its number, nothing that a number is made of. */
const useQuestion = (): object => {
  const [original, series, language] = [useValue('original'), useValue('series'), useValue('language')];
  const [publishedAt, sequence] = [useValue('publishedAt'), useValue('sequence')];
  return useMemo(
    () => (sequence === null ? { original, series, language, publishedAt } : { original }),
    [original, series, language, publishedAt, sequence],
  );
};

/** Asks the house when the form opens, when what it is asked about changes, and when the writer comes back to the window. */
export const useBeside = (): Beside => {
  const ask = useAskChecklist();
  const question = useQuestion();
  const [beside, setBeside] = useState<Beside>(here);
  useEffect(() => {
    let isWanted = true;
    const refresh = async () => {
      const answer = await askOnce(question, ask).catch(() => undefined);
      if (!isWanted || !answer) return;
      const { today, originalNotes, originalBlocks, originalIs, number } = answer;
      const next = { today, originalNotes, originalBlocks, originalIs, number };
      setBeside((known) => (JSON.stringify(known) === JSON.stringify(next) ? known : next));
    };
    const comeBack = () => void refresh();
    comeBack();
    window.addEventListener('focus', comeBack);
    return () => {
      isWanted = false;
      window.removeEventListener('focus', comeBack);
    };
  }, [ask, question]);
  return beside;
};
