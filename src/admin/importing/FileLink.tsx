'use client';

import { useConfig } from '@payloadcms/ui';
import { useWords } from '../useWords';

/** The way to a manuscript's file; it is always saved, never shown. */
export const FileLink = ({ filename }: { filename: string }) => {
  const t = useWords();
  const { config } = useConfig();
  return (
    <a
      className="importing-link"
      href={`${config.routes.api}/manuscripts/file/${encodeURIComponent(filename)}`}
      download
    >
      {t('importing.original')}
    </a>
  );
};
