'use client';

import { deskPath } from '../../routing/paths';
import { useJump } from '../problems/useJump';
import { useWords } from '../useWords';
import { QuestionSentence } from './QuestionSentence';
import { useKeepEdition, useQuestions } from './useQuestions';
import '../desk.css';
import './questions.css';

/** Over the desk: what happened to another edition of the work, and what may be answered; nothing where nothing is asked. */
export const QuestionsBar = () => {
  const t = useWords();
  const questions = useQuestions();
  const { keep, refusal } = useKeepEdition();
  const { toField } = useJump();
  if (questions.length === 0) return null;
  return (
    <section className="desk-questions" aria-label={t('translating.question.label')}>
      <ul>
        {questions.map(({ id, about, mayAnswer, ...told }) => (
          <li key={id} data-question={told.kind}>
            <a href={deskPath(about.id)}>
              <QuestionSentence {...told} about={about.title} />
            </a>
            {mayAnswer && (
              <button type="button" className="desk-step" onClick={() => void keep(id)}>
                {t(`translating.question.keep.${told.kind}`)}
              </button>
            )}
            {mayAnswer && told.kind !== 'corrected' && (
              <button type="button" className="desk-link" onClick={() => toField('withdrawal.on')}>
                {t('translating.question.withdraw')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {refusal !== undefined && <p role="alert">{refusal}</p>}
    </section>
  );
};
