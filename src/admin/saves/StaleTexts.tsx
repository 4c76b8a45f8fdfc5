'use client';

import { useForm } from '@payloadcms/ui';
import { useMemo } from 'react';
import { readNotes } from '../notes/readNotes';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import type { StoredState } from './saveLog';
import { staleChanges } from './staleChanges';
import './staleTexts.css';

// What is drawn was escaped where it was made into HTML.
const Side = ({ label, html }: { label: string; html: string | undefined }) => (
  <td data-side={label}>{html !== undefined && <div dangerouslySetInnerHTML={{ __html: html }} />}</td>
);

/** Both texts of a save that came too late, where they differ: what is stored, and what stands in the form. */
export const StaleTexts = ({ stored }: { stored: StoredState }) => {
  const t = useWords();
  const locale = useAdminLocale();
  const { getFields } = useForm();
  const changes = useMemo(() => {
    const fields = getFields();
    const own = {
      title: fields.title?.value as string,
      standfirst: fields.standfirst?.value as string | null,
      body: fields.body?.value,
      notes: [...readNotes(fields)],
    };
    return staleChanges(stored, own, locale);
  }, [getFields, stored, locale]);
  if (changes.length === 0) return <p>{t('desk.stale.sameText')}</p>;
  const [theirs, mine] = [t('desk.stale.stored'), t('desk.stale.own')];
  return (
    <table className="desk-stale">
      <thead>
        <tr>
          <th scope="col">{theirs}</th>
          <th scope="col">{mine}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, at) => (
          <tr key={at} className={`is-${change.part}`}>
            <Side label={theirs} html={change.stored} />
            <Side label={mine} html={change.own} />
          </tr>
        ))}
      </tbody>
    </table>
  );
};
