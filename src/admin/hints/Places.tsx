'use client';

import { useMemo } from 'react';
import { numberNotes } from '../../domain/commentary/numbering';
import type { Part } from '../../domain/commentary/staleness';
import { showSide, useDesk } from '../desk';
import { useOriginal } from '../translating/useOriginal';
import { useWords } from '../useWords';

/** The parts of the original where something stands, each a way to it there. */
export const Places = ({ parts }: { parts: readonly Part[] }) => {
  const t = useWords();
  const desk = useDesk();
  const state = useOriginal();
  const numbers = useMemo(
    () => (state?.is === 'there' ? numberNotes(state.original.text.blocks).numbers : undefined),
    [state],
  );
  const show = (id: string) => {
    showSide(desk, 'original');
    // Seen first, where the original was behind the other side.
    requestAnimationFrame(() =>
      desk.original?.querySelector(`#${CSS.escape(id)}`)?.scrollIntoView({ block: 'center' }),
    );
  };
  return (
    <span className="desk-hint-places">
      {parts.map((part) => {
        const id = 'block' in part ? part.block : `n-${part.note}`;
        const name =
          'block' in part ? part.block : t('translating.hints.note', { number: numbers?.get(part.note) ?? '–' });
        return (
          <button key={id} type="button" className="desk-link" onClick={() => show(id)}>
            {name}
          </button>
        );
      })}
    </span>
  );
};
