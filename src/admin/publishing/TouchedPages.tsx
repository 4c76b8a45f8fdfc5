'use client';

import type { TouchedPage } from '../../domain/commentary/checklist';
import { useWords } from '../useWords';

/** The other pages that change with this publication; folded, because there are many and they need no decision. */
export const TouchedPages = ({ pages }: { pages: readonly TouchedPage[] }) => {
  const t = useWords();
  if (pages.length === 0) return null;
  return (
    <details>
      <summary>{t('publishing.pages', { count: pages.length })}</summary>
      <ul className="desk-checklist-pages">
        {pages.map(({ name, path, feed }) => (
          <li key={path}>
            <a href={path} target="_blank" rel="noreferrer">
              {name}
            </a>
            {feed && (
              <a href={feed} target="_blank" rel="noreferrer" aria-label={t('publishing.feedOf', { name })}>
                {t('publishing.feed')}
              </a>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
