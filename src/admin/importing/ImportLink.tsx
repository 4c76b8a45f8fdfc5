'use client';

import { Link, useAuth, useConfig } from '@payloadcms/ui';
import { useWords } from '../useWords';
import './importing.css';

/** The way to the import, over the lists of editions and of manuscripts, for whoever may make editions. */
export const ImportLink = () => {
  const t = useWords();
  const { config } = useConfig();
  const { permissions } = useAuth();
  if (!permissions?.collections?.commentaries?.create) return null;
  return (
    <Link className="importing-link" href={`${config.routes.admin}/import`}>
      {t('importing.title')}
    </Link>
  );
};
