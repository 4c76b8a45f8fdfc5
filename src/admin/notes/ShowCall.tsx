'use client';

import { useState } from 'react';
import { useDesk } from '../desk';
import { useShowField } from '../problems/useShowField';
import { whenThere } from '../problems/whenThere';
import { useWords } from '../useWords';
import { showCall } from './showCall';

/** Leads from a note to its call in the text; from one of several calls to the next. */
export const ShowCall = ({ noteKey, calls }: { noteKey: string; calls: number }) => {
  const t = useWords();
  const desk = useDesk();
  const showField = useShowField();
  const [next, setNext] = useState(0);
  const at = next % calls;
  return (
    <button
      type="button"
      className="desk-link"
      onClick={() => {
        showField('body');
        whenThere(
          () => (desk.body?.getRootElement() ? desk.body : null),
          (body) => {
            if (showCall(body, noteKey, at)) setNext(at + 1);
          },
        );
      }}
    >
      {calls > 1 ? t('desk.note.showOneOf', { at: at + 1, count: calls }) : t('desk.note.show')}
    </button>
  );
};
