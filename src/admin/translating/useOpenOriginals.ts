'use client';

import { useMemo } from 'react';
import { numberNotes } from '../../domain/commentary/numbering';
import type { ParityRow } from '../../domain/commentary/parity';
import { likelyOriginals } from './likelyOriginals';
import type { Original } from './original';
import type { OpenOriginal } from './WhichOriginal';

type Judged = Parameters<typeof likelyOriginals>[2];

/** Of each note of the translation that is not said to render any, the notes of the original it may render, as they are asked for. */
export const useOpenOriginals = (
  parity: readonly ParityRow[],
  { text }: Original,
  judged: Judged,
): Map<string | undefined, OpenOriginal[]> =>
  useMemo(() => {
    const notes = new Map(text.notes.map((note) => [note.key, note]));
    const { numbers } = numberNotes(text.blocks);
    const openOriginal = (key: string): OpenOriginal[] => {
      const note = notes.get(key);
      return note ? [{ note, number: numbers.get(key) }] : [];
    };
    const likely = likelyOriginals(parity, text, judged);
    return new Map([...likely].map(([key, keys]) => [key, keys.flatMap(openOriginal)]));
  }, [parity, text, judged]);
