'use client';

import { useRef } from 'react';
import { showSide, SIDES, useDesk, useSide, type DeskSide } from '../desk';
import { tabAfter } from '../panel/tabKeys';
import { useWords } from '../useWords';

/** Where original and translation have no room beside one another, the way from the one to the other. */
export const SideTabs = () => {
  const t = useWords();
  const desk = useDesk();
  const shown = useSide();
  const list = useRef<HTMLDivElement>(null);
  const show = (side: DeskSide) => {
    showSide(desk, side);
    list.current?.querySelector<HTMLElement>(`[data-side=${side}]`)?.focus();
  };
  return (
    <div ref={list} className="desk-tabs desk-sides" role="tablist" aria-label={t('translating.sides')}>
      {SIDES.map((side) => (
        <button
          key={side}
          type="button"
          role="tab"
          data-side={side}
          aria-selected={side === shown}
          tabIndex={side === shown ? 0 : -1}
          onClick={() => show(side)}
          onKeyDown={(event) => {
            const next = tabAfter(SIDES, side, event.key);
            if (next === undefined) return;
            event.preventDefault();
            show(next);
          }}
        >
          {t(`translating.${side}`)}
        </button>
      ))}
    </div>
  );
};
