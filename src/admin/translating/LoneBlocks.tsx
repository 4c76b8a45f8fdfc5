'use client';

import { useWords } from '../useWords';
import type { Lone } from './followOriginal';

/** Says which blocks stand in one of the two texts alone; nothing where every block has its partner. */
export const LoneBlocks = ({ lone }: { lone: Lone }) => {
  const t = useWords();
  const said = [
    lone.left.length > 0 && t('translating.loneOriginal', { blocks: lone.left.join(', ') }),
    lone.right.length > 0 && t('translating.loneTranslation', { blocks: lone.right.join(', ') }),
  ].filter(Boolean);
  return (
    <p role="status" className="desk-original-lone">
      {said.join(' · ')}
    </p>
  );
};
