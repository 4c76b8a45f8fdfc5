'use client';

import { SetStepNav } from '@payloadcms/ui';
import { useState } from 'react';
import { isLocale, LOCALES, OWN_NAMES, type Locale } from '../../../locales/index';
import { MAX_MEGABYTES } from '../../domain/manuscript/size';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { DropZone } from './DropZone';
import { ImportedFile } from './ImportedFile';
import { useImportQueue } from './useImportQueue';
import { usePageTitle } from './usePageTitle';
import '../desk.css';
import './importing.css';

export type SeriesChoice = { code: string; name: string };

/** Files in, drafts out: where they go is chosen once, then each file is read in its turn and reported for itself. */
export const ImportPage = ({ series }: { series: SeriesChoice[] }) => {
  const t = useWords();
  const [language, setLanguage] = useState<Locale>(useAdminLocale());
  const [code, setCode] = useState(series[0]?.code ?? '');
  const [queue, dispatch] = useImportQueue();
  const done = queue.filter(({ state }) => state === 'done' || state === 'refused').length;
  const title = t('importing.title');
  usePageTitle(`${title} · Dipnot`);
  return (
    <main className="importing">
      <SetStepNav nav={[{ label: title }]} />
      <h1>{title}</h1>
      <p className="importing-lead">{t('importing.lead', { megabytes: MAX_MEGABYTES })}</p>
      {series.length === 0 ? (
        <p className="importing-error">{t('importing.noSeries')}</p>
      ) : (
        <>
          <div className="importing-place-of">
            <label>
              {t('admin.edition.language')}
              <select value={language} onChange={({ target }) => isLocale(target.value) && setLanguage(target.value)}>
                {LOCALES.map((locale) => (
                  <option key={locale} value={locale} lang={locale}>
                    {OWN_NAMES[locale]}
                  </option>
                ))}
              </select>
            </label>
            <label>
              {t('admin.edition.series')}
              <select value={code} onChange={({ target }) => setCode(target.value)}>
                {series.map((one) => (
                  <option key={one.code} value={one.code}>
                    {one.name}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <DropZone onFiles={(files) => dispatch({ type: 'add', files, place: { language, series: code } })} />
        </>
      )}
      <p className="importing-finished" role="status">
        {queue.length > 0 && t('importing.finished', { done, count: queue.length })}
      </p>
      {queue.length > 0 && (
        <section aria-label={t('importing.files')}>
          <h2 className="importing-files-head">{t('importing.files')}</h2>
          <ol className="importing-files">
            {queue.map((one) => (
              <ImportedFile key={one.id} one={one} onAgain={() => dispatch({ type: 'again', id: one.id })} />
            ))}
          </ol>
        </section>
      )}
    </main>
  );
};
