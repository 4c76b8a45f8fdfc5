'use client';

import { useMemo } from 'react';
import type { Note } from '../../domain/commentary/model';
import type { ChangedNote } from './NoteChange';
import { useOriginalState, useTranslationActs } from './useOriginalState';

type ChangedNotes = {
  /** By key, for the rows of the notes that still stand. */
  changed: ReadonlyMap<string, ChangedNote>;
  /** Those that the original has no more. */
  gone: [key: string, told: ChangedNote][];
  refusal: string | undefined;
};

/** What became of the notes of the original since they were translated; `standing` are those it has now. */
export const useChangedNotes = (standing: readonly Note[]): ChangedNotes => {
  const told = useOriginalState();
  const { acknowledge, refusal } = useTranslationActs();
  const all = useMemo(
    () =>
      new Map(
        told?.changes.flatMap(({ part, change }): [string, ChangedNote][] => {
          if (!('note' in part)) return [];
          const then = told.then.notes.find(({ key }) => key === part.note);
          const settle = told.mayAcknowledge ? () => void acknowledge([part]) : undefined;
          return [[part.note, { change, then, acknowledge: settle }]];
        }),
      ),
    [told, acknowledge],
  );
  const gone = useMemo(() => {
    const keys = new Set(standing.map(({ key }) => key));
    return [...all].filter(([key]) => !keys.has(key));
  }, [all, standing]);
  return { changed: all, gone, refusal };
};
