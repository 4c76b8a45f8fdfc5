'use client';

import type { ReactNode } from 'react';
import type { Checklist } from '../../domain/commentary/checklist';
import { useWords } from '../useWords';
import { ChangesLine } from './ChangesLine';
import { CheckedProblems } from './CheckedProblems';
import { ChecklistFacts } from './ChecklistFacts';
import { StandingTranslations } from './StandingTranslations';
import { TouchedPages } from './TouchedPages';

/** What publication will do, in the order an editor asks: may it be, as what, what changes, where. `onLeave` closes and goes; what is
 * asked about the change stands beside it. */
export const ChecklistView = ({
  checklist,
  onLeave,
  children,
}: {
  checklist: Checklist;
  onLeave: (then: () => void) => void;
  children?: ReactNode;
}) => {
  const t = useWords();
  return (
    <>
      <CheckedProblems checklist={checklist} onLeave={onLeave} />
      <ChecklistFacts checklist={checklist} />
      <StandingTranslations translations={checklist.standOn} />
      {checklist.changed && (
        <section>
          <h3>{t('publishing.changed')}</h3>
          <ChangesLine changes={checklist.changed} />
        </section>
      )}
      {children}
      <TouchedPages pages={checklist.pages} />
    </>
  );
};
