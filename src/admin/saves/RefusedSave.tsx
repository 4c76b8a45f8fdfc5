'use client';

import { useWords } from '../useWords';
import type { Refusal } from './saveLog';
import { StaleSave } from './StaleSave';

/** Why a save was refused, one sentence a reason; of a stale one, what is stored beside what was written here. */
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
      {refusal.stored ? (
        <StaleSave stored={refusal.stored} onClose={onClose} />
      ) : (
        <button type="button" className="desk-link" onClick={onClose}>
          {t('desk.close')}
        </button>
      )}
    </div>
  );
};
