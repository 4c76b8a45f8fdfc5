'use client';

import { useEffect } from 'react';
import { useBody } from '../desk';
import { useJump } from '../problems/useJump';
import { blockWordsOver } from '../translating/blockWordsOver';
import { useWords } from '../useWords';
import { useSuggested } from './useSuggested';
import './suggesting.css';

/** The suggestions that nobody accepted yet, marked over their blocks beside the original; each is accepted alone or all at once. */
export const OpenSuggestions = () => {
  const t = useWords();
  const editor = useBody();
  const { toProblem } = useJump();
  const { open, accept } = useSuggested();
  const ids = open.join(' ');
  const mark = t('translating.suggest.mark');
  useEffect(() => {
    if (!editor || ids === '') return;
    return blockWordsOver(editor, 'suggested', new Map(ids.split(' ').map((id) => [id, mark])));
  }, [editor, ids, mark]);
  const goTo = (id: string) => toProblem({ kind: 'suggestion-open', place: { block: id } });
  if (open.length === 0) return null;
  return (
    <section className="desk-suggestions" aria-label={t('translating.suggest.open')}>
      <p>
        {t('translating.suggest.open')}{' '}
        <button type="button" className="desk-link" onClick={() => accept(open)}>
          {t('translating.suggest.acceptAll')}
        </button>
      </p>
      <ul>
        {open.map((id) => (
          <li key={id}>
            <button type="button" className="desk-link" onClick={() => goTo(id)}>
              {id}
            </button>{' '}
            <button
              type="button"
              className="desk-link"
              aria-label={t('translating.suggest.acceptOf', { place: id })}
              onClick={() => accept([id])}
            >
              {t('translating.suggest.accept')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
