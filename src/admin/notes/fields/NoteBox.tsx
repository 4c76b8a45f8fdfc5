'use client';

import type { ReactNode } from 'react';

/** What a control of a note needs to say that something is wrong with it. */
export type BoxState = { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined };

type Props = {
  id: string;
  label: string;
  /** Why what stands in it cannot be stored. */
  error?: string | false;
  children: (state: BoxState) => ReactNode;
};

/** A field of a note: a small name above what it holds, in one box. */
export const NoteBox = ({ id, label, error, children }: Props) => (
  <div className={`desk-box${error ? ' is-wrong' : ''}`}>
    <label htmlFor={id}>{label}</label>
    {children({ id, 'aria-invalid': Boolean(error), 'aria-describedby': error ? `${id}-error` : undefined })}
    {error && (
      <span id={`${id}-error`} className="desk-box-error">
        {error}
      </span>
    )}
  </div>
);
