'use client';

import { memo } from 'react';
import type { Mend } from '../../domain/commentary/mends';
import { problemWords, type Problem } from '../../domain/commentary/problem';
import { languageName } from '../../i18n/languageName';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { LevelSign } from './LevelSign';

type Props = {
  problem: Problem;
  mends: readonly Mend[];
  onMend: (mend: Mend) => void;
  onShow: (problem: Problem) => void;
};

const languageOf = ({ changes }: Mend): string =>
  changes.flatMap((change) => (change.act === 'set-note' && change.field === 'lang' ? change.value : []))[0] ?? '';

/** One problem: its sign, its sentence, what mends it, and the way to its place. */
export const ProblemItem = memo(function ProblemItem({ problem, mends, onMend, onShow }: Props) {
  const t = useWords();
  const locale = useAdminLocale();
  const { key, values } = problemWords(problem);
  const sentence = t(key, values);
  return (
    <li className="desk-problem" data-problem={problem.kind}>
      <LevelSign level={problem.level} />
      <span>{sentence}</span>
      <span className="desk-problem-acts">
        {mends.map((mend) => (
          <button key={mend.name} type="button" className="desk-link" onClick={() => onMend(mend)}>
            {t(`desk.problems.mend.${mend.name}`, { language: languageName(languageOf(mend), locale) })}
          </button>
        ))}
        <button
          type="button"
          className="desk-link"
          aria-label={t('desk.problems.showNamed', { problem: sentence })}
          onClick={() => onShow(problem)}
        >
          {t('desk.problems.show')}
        </button>
      </span>
    </li>
  );
});
