'use client';

import { useFormFields } from '@payloadcms/ui';
import type { Problem } from '../../domain/commentary/problem';
import { judgeForm, type Judged } from './judgeForm';
import { useBeside } from './useBeside';
import { useSettled } from './useSettled';

/** Problems are judged when the writer pauses this long: never between two letters. */
const PAUSE = 300;

/** The edition as it stands in the form with its problems, and the house's day. */
export const useJudged = (): { judged: Judged; today: string } => {
  const fields = useSettled(
    useFormFields(([all]) => all),
    PAUSE,
  );
  const beside = useBeside();
  return { judged: judgeForm(fields, beside), today: beside.today };
};

/** Every problem of the edition as it stands in the form, those that stop publication first. */
export const useProblems = (): readonly Problem[] => useJudged().judged.problems;
