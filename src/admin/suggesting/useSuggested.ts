'use client';

import { useField } from '@payloadcms/ui';
import { useMemo } from 'react';
import { openSuggestions, suggestedIn } from '../../domain/commentary/suggestedBlocks';
import { useJudged } from '../problems/useProblems';

/** The blocks of the text that a machine suggested and nobody accepted yet, in reading order, and how to accept some. */
export const useSuggested = (): { open: string[]; accept: (blocks: readonly string[]) => void } => {
  const { value, setValue } = useField<unknown>({ path: 'translation.suggested' });
  const { judged } = useJudged();
  const open = useMemo(() => openSuggestions(judged.blocks, suggestedIn(value)).map(({ id }) => id), [judged, value]);
  const accept = (blocks: readonly string[]) => setValue(suggestedIn(value).filter((id) => !blocks.includes(id)));
  return { open, accept };
};
