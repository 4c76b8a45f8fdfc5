'use client';

import { Link, useConfig } from '@payloadcms/ui';
import { useWords } from '../useWords';
import { FileLink } from './FileLink';
import type { Queued } from './importQueue';
import type { KeptManuscript } from './keptManuscript';
import { ReportedProblems } from './ReportedProblems';

const Imported = ({ manuscript }: { manuscript: KeptManuscript }) => {
  const t = useWords();
  const { config } = useConfig();
  const { edition, notes, calls, filename, problems, format } = manuscript;
  return (
    <>
      <p className="importing-found">{edition?.title || t('importing.untitled')}</p>
      <p className="importing-meta">
        <span>{t('importing.notes', { count: notes })}</span>
        <span>{t('desk.note.calls', { count: calls })}</span>
      </p>
      <ReportedProblems problems={problems} format={format} />
      <p className="importing-ways">
        {edition && (
          <Link className="importing-link" href={`${config.routes.admin}/collections/commentaries/${edition.id}`}>
            {t('importing.review')}
          </Link>
        )}
        <FileLink filename={filename} />
      </p>
    </>
  );
};

/** One file given to the page: its name, its state, and what came of it. */
export const ImportedFile = ({ one, onAgain }: { one: Queued; onAgain: () => void }) => {
  const t = useWords();
  return (
    <li className={`importing-file is-${one.state}`} aria-busy={one.state === 'reading'}>
      <header className="importing-file-head">
        <h3>{one.file.name}</h3>
        <span className="importing-state">{t(`importing.state.${one.state}`)}</span>
      </header>
      {one.state === 'done' && <Imported manuscript={one.manuscript} />}
      {one.state === 'refused' && (
        <p className="importing-error">
          {one.error}{' '}
          {one.again && (
            <button type="button" className="importing-link" onClick={onAgain}>
              {t('importing.again')}
            </button>
          )}
        </p>
      )}
    </li>
  );
};
