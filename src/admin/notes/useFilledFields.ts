'use client';

import { useForm } from '@payloadcms/ui';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { FILLED_FIELDS, fillFields, type FieldValues, type FilledField } from '../../domain/commentary/fillFields';
import type { Note } from '../../domain/commentary/model';
import { recognise, type Recognised } from '../../domain/commentary/recognised';

type FilledFields = {
  recognised: Recognised;
  /** Fields the text has filled since the note was opened. */
  filled: FilledField[];
  /** What the text says for fields that are empty, which nobody has asked to be filled. */
  offered: FieldValues;
  takeBack: () => void;
  accept: () => void;
};

/**
 * Fills the empty fields of the open note while its text is written: what the text begins to say after the note was
 * opened goes into the field by itself, what it said before is offered. Nothing somebody wrote is touched.
 */
export const useFilledFields = (note: Note, path: string, isFixed: boolean): FilledFields => {
  const { dispatchFields, setModified } = useForm();
  const recognised = useMemo(() => recognise(note.paragraphs), [note.paragraphs]);
  const [atOpening] = useState(recognised);
  const [kept, setKept] = useState<ReadonlySet<FilledField>>(new Set());
  const filled = useRef<FieldValues>({});
  const { lang, address, accessedOn } = note;

  const change = useCallback(
    (changes: FieldValues) => {
      for (const [field, value] of Object.entries(changes)) {
        dispatchFields({ type: 'UPDATE', path: `${path}.${field}`, value });
        setModified(true);
      }
    },
    [dispatchFields, path, setModified],
  );

  useEffect(() => {
    if (isFixed) return;
    const isKept = (field: FilledField) =>
      kept.has(field) || (filled.current[field] === undefined && recognised[field] === atOpening[field]);
    const next = fillFields(
      recognised,
      { lang, address, accessedOn },
      filled.current,
      new Set(FILLED_FIELDS.filter(isKept)),
    );
    filled.current = next.filled;
    change(next.changes);
  }, [recognised, atOpening, lang, address, accessedOn, kept, change, isFixed]);

  const ours = FILLED_FIELDS.filter((field) => note[field] && filled.current[field] === note[field]);
  const offered = FILLED_FIELDS.filter((field) => !note[field] && recognised[field]).map(
    (field) => [field, recognised[field]!] as const,
  );
  return {
    recognised,
    filled: ours,
    offered: isFixed ? {} : Object.fromEntries(offered),
    takeBack: () => {
      setKept(new Set([...kept, ...ours]));
      filled.current = {};
      change(Object.fromEntries(ours.map((field) => [field, ''])));
    },
    accept: () => change(Object.fromEntries(offered)),
  };
};
