'use client';

import { useId } from 'react';
import type { Correction } from '../../domain/commentary/model';
import { formatDay } from '../../domain/date';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';

const KINDS = { correction: 'kindText', 'translation-correction': 'kindTranslation' } as const;

type Props = { today: string; correction: Correction | undefined; onChange: (next: Correction | undefined) => void };

/** Offers to tell readers of a change: an entry with the day of the house, its kind and its words. */
export const CorrectionOffer = ({ today, correction, onChange }: Props) => {
  const t = useWords();
  const locale = useAdminLocale();
  const id = useId();
  return (
    <fieldset className="desk-correction">
      <label>
        <input
          type="checkbox"
          checked={correction !== undefined}
          onChange={({ target }) => onChange(target.checked ? { on: today, kind: 'correction', text: '' } : undefined)}
        />{' '}
        {t('publishing.correction.offer', { day: formatDay(today, locale) })}
      </label>
      {correction && (
        <div>
          <label htmlFor={`${id}kind`}>{t('admin.corrections.kind')}</label>
          <select
            id={`${id}kind`}
            value={correction.kind}
            onChange={({ target }) => onChange({ ...correction, kind: target.value as Correction['kind'] })}
          >
            {Object.entries(KINDS).map(([kind, word]) => (
              <option key={kind} value={kind}>
                {t(`admin.corrections.${word}`)}
              </option>
            ))}
          </select>
          <label htmlFor={`${id}text`}>{t('admin.corrections.text')}</label>
          <textarea
            id={`${id}text`}
            rows={3}
            maxLength={2000}
            required
            value={correction.text}
            onChange={({ target }) => onChange({ ...correction, text: target.value })}
          />
        </div>
      )}
    </fieldset>
  );
};
