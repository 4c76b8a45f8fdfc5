'use client';

import { useConfig } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Locale } from '../../../locales/index';

/** The name of a series in the language of the admin; undefined until it is known, and where there is none. */
export const useSeriesName = (id: unknown, locale: Locale): string | undefined => {
  const { routes } = useConfig().config;
  const [names, setNames] = useState<Record<string, string>>({});
  const key = typeof id === 'string' || typeof id === 'number' ? `${id}?depth=0&locale=${locale}` : undefined;
  const name = key && names[key];
  useEffect(() => {
    if (key === undefined || name !== undefined) return;
    const asked = new AbortController();
    fetch(`${routes.api}/series/${key}`, { signal: asked.signal })
      .then(async (response) => {
        const series = response.ok ? ((await response.json()) as { name?: string }) : {};
        setNames((known) => ({ ...known, [key]: series.name ?? '' }));
      })
      // A name that cannot be asked for now is left out of the line.
      .catch(() => undefined);
    return () => asked.abort();
  }, [key, name, routes.api]);
  return name || undefined;
};
