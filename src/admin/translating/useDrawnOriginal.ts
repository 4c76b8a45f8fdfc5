'use client';

import { useMemo } from 'react';
import type { OriginalState } from '../../domain/translating/originalState';
import { drawChanges } from './drawChanges';
import { useChangeWords } from './useChangeWords';

/** The original as the house drew it, with what became of its blocks since it was translated. */
export const useDrawnOriginal = (html: string, told: OriginalState | null): string => {
  const words = useChangeWords();
  return useMemo(() => {
    if (!told || told.changes.length === 0 || html === '') return html;
    // A document of its own: nothing in it is fetched or run while it is drawn into.
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    const text = body.querySelector('article > .text');
    if (text) drawChanges(text, told, words);
    return body.innerHTML;
  }, [html, told, words]);
};
