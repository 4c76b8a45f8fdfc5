'use client';

import { formatDay } from '../../domain/date';
import { showSide, useDesk } from '../desk';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { useChangedParts } from './useChangedParts';
import { useOriginalState } from './useOriginalState';
import './translating.css';

/** Over the desk: that the original has changed since, on what day, and how many of its parts; it leads to the first. */
export const OriginalChanged = () => {
  const t = useWords();
  const locale = useAdminLocale();
  const desk = useDesk();
  const told = useOriginalState();
  const changedParts = useChangedParts();
  if (!told?.lags) return null;
  const parts = changedParts(told.changes);
  const goThere = () => {
    showSide(desk, 'original');
    // The other side is shown only after this.
    setTimeout(() => {
      const first = document.querySelector<HTMLElement>('.desk-original-pane .desk-change, .desk-pairs .desk-change');
      first?.scrollIntoView({ block: 'center' });
      first?.querySelector('button')?.focus({ preventScroll: true });
    });
  };
  return (
    <button type="button" className="desk-link desk-original-changed" onClick={goThere}>
      {t('translating.corrected', { day: formatDay(told.original.changedOn, locale) })}
      {parts.length > 0 && `: ${parts.join(', ')}`}
    </button>
  );
};
