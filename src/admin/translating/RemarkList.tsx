'use client';

import { formatDay } from '../../domain/date';
import type { RemarkAtDesk } from '../../domain/translating/remarks';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { useRemarkActs } from './useRemarks';
import './remarks.css';

type Props = {
  remarks: readonly RemarkAtDesk[];
  /** The place in words, for whoever hears the buttons alone. */
  place: string;
};

/** What was remarked at one place, with author and day; each settled by one press, and opened again. */
export const RemarkList = ({ remarks, place }: Props) => {
  const t = useWords();
  const locale = useAdminLocale();
  const { settle, refusal } = useRemarkActs();
  return (
    <ul className="desk-remarks" aria-label={t('translating.remark.on', { place })}>
      {remarks.map(({ id, text, author, day, settled }) => (
        <li key={id} className={settled ? 'is-settled' : undefined}>
          <span className="desk-remark-by">
            {author ?? '–'} · {formatDay(day, locale)}
          </span>
          <span className="desk-remark-text">{text}</span>
          {settled && (
            <span className="desk-remark-by">
              {t('translating.remark.settled', { name: settled.by ?? '–', day: formatDay(settled.day, locale) })}
            </span>
          )}
          <button type="button" className="desk-link" onClick={() => void settle(id, settled === null)}>
            {t(settled ? 'translating.remark.reopen' : 'translating.remark.settle')}
          </button>
        </li>
      ))}
      {refusal !== undefined && <li role="alert">{refusal}</li>}
    </ul>
  );
};
