'use client';

import type { Level } from '../../domain/commentary/problem';
import { useWords } from '../useWords';

/** Filled stops, hollow is to be looked at: told apart by shape and word, not by colour alone. */
export const LevelSign = ({ level }: { level: Level }) => {
  const t = useWords();
  const word = t(`desk.problems.level.${level}`);
  return <span className={`desk-level is-${level}`} role="img" aria-label={word} title={word} />;
};
