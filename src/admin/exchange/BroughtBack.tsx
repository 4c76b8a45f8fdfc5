'use client';

import { useWords } from '../useWords';
import type { Brought } from './sendBack';

/** What came of a file that was brought back, unit by unit; what is stored is shown once the page is loaded anew. */
export const BroughtBack = ({ brought }: { brought: Brought }) => {
  const t = useWords();
  const sentence = () => {
    if (brought.is === 'refused') return brought.sentence;
    const { changed } = brought;
    return changed === 0 ? t('translating.exchange.unchanged') : t('translating.exchange.stored', { count: changed });
  };
  return (
    <div className="exchange-brought" role={brought.is === 'refused' ? 'alert' : 'status'}>
      <p>
        {sentence()}{' '}
        {brought.is === 'stored' && brought.changed > 0 && (
          <button type="button" className="desk-step" onClick={() => window.location.reload()}>
            {t('translating.exchange.show')}
          </button>
        )}
      </p>
      {brought.problems.length > 0 && (
        <ul>
          {brought.problems.map(({ unit, level, text }) => (
            <li key={`${unit} ${text}`} data-unit={unit} data-level={level}>
              {text}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
