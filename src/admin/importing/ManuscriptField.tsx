'use client';

import { useField } from '@payloadcms/ui';
import type { RelationshipFieldClientProps } from 'payload';
import type { Locale } from '../../../locales/index';
import { dayIn, formatDay } from '../../domain/date';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { FileLink } from './FileLink';
import type { KeptManuscript } from './keptManuscript';
import { ReportedProblems } from './ReportedProblems';
import { useManuscript } from './useManuscript';
import '../desk.css';

const idOf = (value: unknown): string | null => {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value;
  return typeof id === 'string' ? id : null;
};

const dayOf = (instant: string, locale: Locale): string =>
  formatDay(dayIn(instant, Intl.DateTimeFormat().resolvedOptions().timeZone), locale);

/** How much was told, in a few words: stops before looks. */
const Told = ({ problems }: Pick<KeptManuscript, 'problems'>) => {
  const t = useWords();
  const stops = problems.filter(({ level }) => level === 'stop').length;
  const looks = problems.length - stops;
  return (
    <>
      {stops > 0 && <span className="importing-told is-stop">{t('importing.stops', { count: stops })}</span>}
      {looks > 0 && <span className="importing-told is-look">{t('importing.looks', { count: looks })}</span>}
    </>
  );
};

/** Beside an edition that was imported: from which file, when, and, opened, what its import told. */
export const ManuscriptField = ({ path }: RelationshipFieldClientProps) => {
  const t = useWords();
  const locale = useAdminLocale();
  const { value } = useField({ path });
  const id = idOf(value);
  const manuscript = useManuscript(id);
  if (id === null || manuscript === undefined) return null;
  if (manuscript === null) return <p className="field-type importing-panel">{t('importing.gone')}</p>;
  const { name, importedAt, problems, format, filename } = manuscript;
  return (
    <details className="field-type importing-panel">
      <summary>
        {t('importing.from', { name, date: dayOf(importedAt, locale) })} <Told problems={problems} />
      </summary>
      <ReportedProblems problems={problems} format={format} />
      <FileLink filename={filename} />
    </details>
  );
};
