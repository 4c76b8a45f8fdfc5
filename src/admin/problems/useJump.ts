'use client';

import { useMemo } from 'react';
import type { Problem } from '../../domain/commentary/problem';
import { fieldOf } from '../../domain/commentary/problemField';
import { openNote, useDesk, type Desk } from '../desk';
import { $goToPlace } from './goToPlace';
import { reveal } from './reveal';
import { useShowField } from './useShowField';
import { whenThere } from './whenThere';

/** What can be written in or pressed within a field. */
const WRITABLE = 'input:not([type=hidden]), textarea, [contenteditable=true], button';

const toNote = (desk: Desk, key: string): void => {
  openNote(desk, key);
  whenThere(
    () => document.querySelector<HTMLElement>(`[data-note-key="${CSS.escape(key)}"] button`),
    (head) => {
      reveal(head);
      // Once more when the tab has been changed: what is hidden takes no focus.
      whenThere(
        () => (head.offsetParent === null ? null : head),
        () => head.focus(),
      );
    },
  );
};

const toBody = (desk: Desk, problem: Pick<Problem, 'place' | 'excerpt'>): void =>
  whenThere(
    () => desk.body,
    (body) => {
      let key: string | undefined;
      body.focus();
      body.update(() => void (key = $goToPlace(problem)), { discrete: true });
      const element = (key === undefined ? null : body.getElementByKey(key)) ?? body.getRootElement();
      element?.scrollIntoView({ block: 'center' });
    },
  );

const toField = (path: string): void =>
  whenThere(
    () => document.querySelector<HTMLElement>(`[id="field-${path.replaceAll('.', '__')}"]`),
    (field) => {
      field.scrollIntoView({ block: 'center' });
      (field.matches(WRITABLE) ? field : field.querySelector<HTMLElement>(WRITABLE))?.focus();
    },
  );

export type Jump = {
  toProblem: (problem: Pick<Problem, 'kind' | 'place' | 'excerpt'>) => void;
  /** To a field of the form, by its path. */
  toField: (path: string) => void;
};

/** Leads to where a problem is: to the note in the list, to the call or the words in the text, or to the field. */
export const useJump = (): Jump => {
  const desk = useDesk();
  const showField = useShowField();
  return useMemo(
    () => ({
      toProblem: (problem) => {
        const field = fieldOf(problem);
        showField(field);
        if (field === 'notes' && problem.place.note !== undefined) toNote(desk, problem.place.note);
        else if (field === 'body') toBody(desk, problem);
        else toField(field);
      },
      toField: (path) => {
        showField(path);
        toField(path);
      },
    }),
    [desk, showField],
  );
};
