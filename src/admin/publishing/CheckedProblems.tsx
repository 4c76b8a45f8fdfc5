'use client';

import { useMemo } from 'react';
import type { Checklist } from '../../domain/commentary/checklist';
import type { Level } from '../../domain/commentary/problem';
import { LevelSign } from '../problems/LevelSign';
import { useJump } from '../problems/useJump';
import { useWords } from '../useWords';

type Line = { level: Level; text: string; go: () => void };

const Lines = ({ lines }: { lines: Line[] }) => {
  const t = useWords();
  return (
    <ul>
      {lines.map(({ level, text, go }, at) => (
        <li key={at} className="desk-problem">
          <LevelSign level={level} />
          <span>{text}</span>
          <span className="desk-problem-acts">
            <button
              type="button"
              className="desk-link"
              aria-label={t('desk.problems.showNamed', { problem: text })}
              onClick={go}
            >
              {t('desk.problems.show')}
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
};

/** What stops the publication and what should be looked at first, each with the way to it. */
export const CheckedProblems = ({
  checklist: { problems, refusals },
  onLeave,
}: {
  checklist: Pick<Checklist, 'problems' | 'refusals'>;
  onLeave: (then: () => void) => void;
}) => {
  const t = useWords();
  const { toProblem, toField } = useJump();
  const lines = useMemo(
    () => [
      ...refusals.map(({ path, message }): Line => ({
        level: 'stop',
        text: message,
        go: () => onLeave(() => toField(path)),
      })),
      ...problems.map((problem): Line => ({
        level: problem.level,
        text: problem.text,
        go: () => onLeave(() => toProblem(problem)),
      })),
    ],
    [problems, refusals, onLeave, toField, toProblem],
  );
  if (lines.length === 0) return <p className="desk-checklist-sound">{t('desk.problems.none')}</p>;
  return (['stop', 'look'] as const).map((level) => {
    const own = lines.filter((line) => line.level === level);
    return own.length === 0 ? null : (
      <section key={level}>
        <h3>{t(`desk.problems.level.${level}`)}</h3>
        <Lines lines={own} />
      </section>
    );
  });
};
