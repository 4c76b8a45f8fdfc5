'use client';

import { formatDay } from '../../domain/date';
import type { QuestionKind } from '../../domain/translating/questions';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';

type Props = { kind: QuestionKind; on: string; said: string; about: string };

/** What happened to the other edition, on what day, and what a correction of it says. */
export const QuestionSentence = ({ kind, on, said, about }: Props) => {
  const t = useWords();
  const locale = useAdminLocale();
  return <>{t(`translating.question.${kind}`, { about, day: formatDay(on, locale), said })}</>;
};
