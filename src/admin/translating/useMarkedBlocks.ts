'use client';

import { useEffect } from 'react';
import { formatDay } from '../../domain/date';
import { openRemarks, type RemarkAtDesk } from '../../domain/translating/remarks';
import { useBody } from '../desk';
import { useAdminLocale } from '../useAdminLocale';
import { blocksAtDesk } from './blocksAtDesk';

/** Writes over each block of the text what is open there, with author and day; it is no part of the text. */
export const useMarkedBlocks = (remarks: readonly RemarkAtDesk[]): void => {
  const editor = useBody();
  const locale = useAdminLocale();
  useEffect(() => {
    if (!editor) return;
    const said = new Map<string, string>();
    for (const { place, author, day, text } of openRemarks(remarks)) {
      if (!('block' in place)) continue;
      const before = said.get(place.block);
      const own = `${author ?? '–'}, ${formatDay(day, locale)}: ${text}`;
      said.set(place.block, before === undefined ? own : `${before} · ${own}`);
    }
    const marked = new Set<HTMLElement>();
    const clear = (element: HTMLElement) => {
      delete element.dataset.remarked;
      marked.delete(element);
    };
    const draw = () => {
      const blocks = blocksAtDesk(editor).map(
        ({ key, id }) => [editor.getElementByKey(key), said.get(id ?? '')] as const,
      );
      for (const [element, words] of blocks) {
        if (!element || element.dataset.remarked === words) continue;
        if (words === undefined) clear(element);
        else {
          element.dataset.remarked = words;
          marked.add(element);
        }
      }
    };
    draw();
    const stop = editor.registerUpdateListener(draw);
    return () => {
      stop();
      [...marked].forEach(clear);
    };
  }, [editor, locale, remarks]);
};
