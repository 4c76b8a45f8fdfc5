'use client';

import { useCallback, useMemo, useRef, useState } from 'react';
import { mendsOf, type Mend } from '../../domain/commentary/mends';
import { useWords } from '../useWords';
import { ProblemItem } from './ProblemItem';
import { useJump } from './useJump';
import { useMend } from './useMend';
import { useJudged } from './useProblems';
import './problems.css';

/** How many the short form shows. */
const FEW = 4;

/**
 * What stands between the edition and its publication, and what should be looked at, live, each with its mend and the way
 * to it. `brief` shows the first few; `onMore` then leads to all of them.
 */
export const ProblemsPanel = ({ brief = false, onMore }: { brief?: boolean; onMore?: () => void }) => {
  const t = useWords();
  const { judged, today } = useJudged();
  const { problems } = judged;
  const { can, mend } = useMend();
  const { toProblem } = useJump();
  const title = useRef<HTMLHeadingElement>(null);
  const [isWithoutCaret, setWithoutCaret] = useState(false);
  const onMend = useCallback(
    (chosen: Mend) => {
      setWithoutCaret(!mend(chosen));
      // What was pressed is about to vanish.
      if (chosen.name !== 'put-at-caret') title.current?.focus();
    },
    [mend],
  );
  const stops = problems.filter(({ level }) => level === 'stop').length;
  const looks = problems.length - stops;
  // The same lists while nothing is judged anew: the panel is drawn at every letter, its lines are not.
  const shown = useMemo(
    () =>
      judged.problems
        .slice(0, brief ? FEW : undefined)
        .map((problem) => ({ problem, mends: mendsOf(problem, judged, today).filter(can) })),
    [judged, today, can, brief],
  );
  return (
    <section className={`desk-problems ${brief ? 'is-brief' : ''}`}>
      <h2 ref={title} tabIndex={-1}>
        {t('desk.problems.title')}
      </h2>
      <p role="status" className="desk-problems-count">
        {problems.length === 0 && t('desk.problems.none')}
        {stops > 0 && (
          <span>
            <span className="desk-level" aria-hidden="true" /> {t('desk.problems.stops', { count: stops })}
          </span>
        )}
        {looks > 0 && (
          <span>
            <span className="desk-level is-look" aria-hidden="true" /> {t('desk.problems.looks', { count: looks })}
          </span>
        )}
      </p>
      {isWithoutCaret && <p role="alert">{t('desk.problems.withoutCaret')}</p>}
      <ul>
        {shown.map(({ problem, mends }, at) => (
          <ProblemItem
            key={`${problem.kind}.${JSON.stringify(problem.place)}.${problem.excerpt ?? at}`}
            problem={problem}
            mends={mends}
            onMend={onMend}
            onShow={toProblem}
          />
        ))}
      </ul>
      {brief && problems.length > FEW && onMore && (
        <button type="button" className="desk-link" onClick={onMore}>
          {t('desk.problems.all', { count: problems.length })}
        </button>
      )}
    </section>
  );
};
