'use client';

import type { OriginalState } from '../../domain/translating/originalState';
import { useWords } from '../useWords';

type Props = { told: OriginalState; refusal: string | undefined; onAll: () => void };

/** Over the original where it has changed: what is known of it, and the way to settle all of it at once. */
export const ChangesBar = ({ told: { known, lags, mayAcknowledge }, refusal, onAll }: Props) => {
  const t = useWords();
  return (
    <div className="desk-changes-bar">
      {lags && (
        <p>
          {t(known ? 'translating.changedParts' : 'translating.unknownParts')}{' '}
          {mayAcknowledge && (
            <button type="button" className="desk-link" onClick={onAll}>
              {t('translating.act.all')}
            </button>
          )}
        </p>
      )}
      {refusal !== undefined && <p role="alert">{refusal}</p>}
    </div>
  );
};
