'use client';

import { useId, type ReactNode } from 'react';
import { useWords } from '../useWords';

type Props = {
  name: 'mine' | 'review' | 'asked' | 'stale' | 'untranslated';
  all: number;
  rows: { key: string; row: ReactNode }[];
};

/** A list of the dashboard with the number of all there are; a sentence where there is none. */
export const QueueList = ({ name, all, rows }: Props) => {
  const t = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} className="queue-list" data-queue={name}>
      <h3 id={id}>
        {t(`dashboard.${name}`)} <span className="desk-tab-count">{all}</span>
      </h3>
      {all === 0 ? (
        <p>{t(`dashboard.${name}None`)}</p>
      ) : (
        <ul>
          {rows.map(({ key, row }) => (
            <li key={key}>{row}</li>
          ))}
        </ul>
      )}
      {all > rows.length && <p>{t('dashboard.shown', { shown: rows.length, all })}</p>}
    </section>
  );
};
