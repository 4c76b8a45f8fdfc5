'use client';

import { useEffect, type RefObject } from 'react';
import { showSide, useDesk, type Desk } from '../desk';
import { tabAfter } from './tabKeys';

const PANES = ['original', 'text', 'panel'] as const;
type Pane = (typeof PANES)[number];

const paneOf = (target: EventTarget | null, desk: Desk): Pane => {
  const element = target instanceof Element ? target : null;
  if (element?.closest('.desk-original')) return 'original';
  if (element?.closest('.desk-panel')) return 'panel';
  return desk.body === null ? 'panel' : 'text';
};

/**
 * F6 leads from one part of the desk to the next, Shift with it to the one before, as between the panes of a window: the
 * original where there is one, the text, what stands beside it.
 * @param tabs the list of tabs of what stands beside the text.
 */
export const usePaneKeys = (tabs: RefObject<HTMLElement | null>): void => {
  const desk = useDesk();
  useEffect(() => {
    const enter: Record<Pane, () => void> = {
      original: () => {
        showSide(desk, 'original');
        requestAnimationFrame(() => desk.original?.focus({ preventScroll: true }));
      },
      text: () => {
        showSide(desk, 'translation');
        requestAnimationFrame(() => desk.body?.focus());
      },
      panel: () => tabs.current?.querySelector<HTMLElement>('[aria-selected=true]')?.focus(),
    };
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
      const there = PANES.filter((pane) => pane !== 'original' || desk.original !== null);
      const next = tabAfter(there, paneOf(event.target, desk), event.shiftKey ? 'ArrowLeft' : 'ArrowRight');
      if (next === undefined) return;
      event.preventDefault();
      enter[next]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [desk, tabs]);
};
