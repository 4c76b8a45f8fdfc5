'use client';

import { useField } from '@payloadcms/ui';
import { useWords } from '../useWords';
import { LinkHints } from './LinkHints';
import { NameHints } from './NameHints';
import { useHints } from './useHints';
import './hints.css';

/** What the house knows of the original's links and names; it changes the translation only where somebody presses. */
export const HintsPanel = () => {
  const t = useWords();
  const hints = useHints();
  const isFixed = Boolean(useField({ path: 'body' }).disabled);
  if (!hints) return null;
  const { links, names } = hints;
  if (links.length + names.length === 0) return <p className="desk-notes-none">{t('translating.hints.none')}</p>;
  return (
    <div className="desk-hints">
      {links.length > 0 && <LinkHints {...{ links, isFixed }} />}
      {names.length > 0 && <NameHints {...{ names, isFixed }} />}
    </div>
  );
};
