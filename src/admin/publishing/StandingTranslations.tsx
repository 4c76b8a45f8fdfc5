'use client';

import type { Checklist } from '../../domain/commentary/checklist';
import { deskPath } from '../../routing/paths';
import { useWords } from '../useWords';

/** Before an original is withdrawn: the published translations that stand on it, each with the way to its desk. */
export const StandingTranslations = ({ translations }: { translations: Checklist['standOn'] }) => {
  const t = useWords();
  if (translations.length === 0) return null;
  return (
    <section className="is-look">
      <p>{t('publishing.standOn')}</p>
      <ul>
        {translations.map(({ id, title, language }) => (
          <li key={id}>
            <a href={deskPath(id)} target="_blank" rel="noreferrer" lang={language}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
