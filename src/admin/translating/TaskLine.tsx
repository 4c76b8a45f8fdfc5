'use client';

import { formatDay } from '../../domain/date';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { useOriginalState } from './useOriginalState';

/** How far the task of the translation is, who holds it and since when; nothing where it has none. */
export const TaskLine = () => {
  const t = useWords();
  const locale = useAdminLocale();
  const task = useOriginalState()?.task;
  if (!task) return null;
  const { state, holder, since } = task;
  const said = [
    t(`admin.tasks.state.${state}`),
    holder,
    holder !== null && since !== null && t('translating.since', { day: formatDay(since, locale) }),
  ];
  return <span className="desk-task">{said.filter(Boolean).join(' · ')}</span>;
};
