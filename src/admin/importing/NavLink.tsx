'use client';

import { Link, useAuth, useConfig } from '@payloadcms/ui';
import { useWords } from '../useWords';

/** The way to the import in the menu of every page, for whoever may make editions. */
export const NavLink = () => {
  const t = useWords();
  const { config } = useConfig();
  const { permissions } = useAuth();
  if (!permissions?.collections?.commentaries?.create) return null;
  return (
    <Link className="nav__link" href={`${config.routes.admin}/import`}>
      <span className="nav__link-label">{t('importing.title')}</span>
    </Link>
  );
};
