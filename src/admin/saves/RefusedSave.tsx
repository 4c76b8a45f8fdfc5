'use client';

import { useWords } from '../useWords';
import type { Refusal } from './saveLog';

/** Why a save was refused, one sentence a reason; of a stale one, the way to what is stored, beside what was written here. */
export const RefusedSave = ({ refusal, onClose }: { refusal: Refusal; onClose: () => void }) => {
  const t = useWords();
  return (
    <div className="desk-refused" role="alert">
      <strong>{t('desk.refused.title')}</strong>
      <ul>
        {refusal.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {refusal.isStale && (
        <a className="desk-link" href={window.location.pathname} target="_blank" rel="noreferrer">
          {t('desk.refused.openStored')}
        </a>
      )}
      <button type="button" className="desk-link" onClick={onClose}>
        {t('desk.close')}
      </button>
    </div>
  );
};
