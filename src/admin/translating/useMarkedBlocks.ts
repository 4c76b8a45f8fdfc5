'use client';

import { useEffect } from 'react';
import { formatDay } from '../../domain/date';
import { openRemarks, type RemarkAtDesk } from '../../domain/translating/remarks';
import { useBody } from '../desk';
import { useAdminLocale } from '../useAdminLocale';
import { blockWordsOver } from './blockWordsOver';

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
    return blockWordsOver(editor, 'remarked', said);
  }, [editor, locale, remarks]);
};
