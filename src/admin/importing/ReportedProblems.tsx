'use client';

import type { Level } from '../../domain/commentary/problem';
import { useWords } from '../useWords';
import type { KeptManuscript, KeptProblem } from './keptManuscript';
import './importing.css';

/** More than these are folded away, so that the next file stays in sight. */
const SHOWN = 8;

const usePlace = (format: string) => {
  const t = useWords();
  return (where: KeptProblem['where']): string => {
    if (where === null) return '';
    if (typeof where === 'string') return t('importing.block', { block: where });
    return format === 'docx' ? t('importing.paragraph', { number: where }) : t('importing.line', { line: where });
  };
};

const ProblemsOfLevel = ({
  level,
  problems,
  format,
}: Pick<KeptManuscript, 'problems' | 'format'> & { level: Level }) => {
  const t = useWords();
  const placeOf = usePlace(format);
  const count = problems.length;
  if (count === 0) return null;
  return (
    <details className={`importing-problems is-${level}`} open={level === 'stop' || count <= SHOWN}>
      <summary>{level === 'stop' ? t('importing.stops', { count }) : t('importing.looks', { count })}</summary>
      <ul>
        {problems.map(({ key, where, excerpt, number }, at) => (
          <li key={at}>
            {t(key, { excerpt, number })} {where !== null && <span className="importing-place">{placeOf(where)}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
};

/** What the import of a file told, each with its place: first what stops publication, then what should be looked at. */
export const ReportedProblems = ({ problems, format }: Pick<KeptManuscript, 'problems' | 'format'>) => {
  const t = useWords();
  if (problems.length === 0) return <p className="importing-nothing">{t('importing.nothing')}</p>;
  const of = (level: Level) => problems.filter((problem) => problem.level === level);
  return (
    <>
      <ProblemsOfLevel level="stop" problems={of('stop')} format={format} />
      <ProblemsOfLevel level="look" problems={of('look')} format={format} />
    </>
  );
};
