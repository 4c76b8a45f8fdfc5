'use client';

import { useWords } from '../useWords';
import type { StoredState } from './saveLog';
import { StaleTexts } from './StaleTexts';
import { useSaveOver } from './useSaveOver';

/** A save that came too late: both texts, and what can be done. Only loading the stored one loses what was written here. */
export const StaleSave = ({ stored, onClose }: { stored: StoredState; onClose: () => void }) => {
  const t = useWords();
  const saveOver = useSaveOver();
  const { rev } = stored;
  return (
    <>
      <StaleTexts stored={stored} />
      <p className="desk-stale-choices">
        <button type="button" className="desk-link" onClick={onClose}>
          {t('desk.stale.keepWriting')}
        </button>
        {rev !== undefined && (
          <button type="button" className="desk-link" onClick={() => void saveOver(rev)}>
            {t('desk.stale.saveOver')}
          </button>
        )}
        <button type="button" className="desk-link" onClick={() => window.location.reload()}>
          {t('desk.stale.loadStored')}
        </button>
      </p>
    </>
  );
};
