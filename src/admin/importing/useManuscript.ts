'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import { keptManuscript, type KeptManuscript } from './keptManuscript';

/** A manuscript by its id: undefined while it is on its way, null where there is none any more. */
export const useManuscript = (id: string | null): KeptManuscript | null | undefined => {
  const { config } = useConfig();
  const [found, setFound] = useState<{ id: string; manuscript: KeptManuscript | null }>();
  useEffect(() => {
    if (id === null) return;
    let isCurrent = true;
    const ask = async (): Promise<KeptManuscript | null> => {
      const answer = await fetch(`${config.routes.api}/manuscripts/${encodeURIComponent(id)}?depth=0`);
      return answer.ok ? keptManuscript(await answer.json()) : null;
    };
    void ask()
      .catch(() => null)
      .then((manuscript) => isCurrent && setFound({ id, manuscript }));
    return () => {
      isCurrent = false;
    };
  }, [id, config.routes.api]);
  return found?.id === id ? found?.manuscript : undefined;
};
