'use client';

import { useState } from 'react';

type Written = {
  shown: string;
  write: (text: string) => void;
  /** Takes what was written as finished: stores it where it means something. */
  finish: () => void;
  /** Whether what was written means nothing and is not stored. */
  isWrong: boolean;
};

/**
 * A field that is written in words and stored as a code (a language, a day). What means nothing stays as it was written
 * and is not stored; what stands in the form is left alone.
 */
export const useWritten = (
  stored: string,
  store: (value: string) => void,
  toWords: (stored: string) => string,
  toCode: (written: string) => string | undefined,
): Written => {
  const [written, setWritten] = useState<string | null>(null);
  return {
    shown: written ?? (stored && toWords(stored)),
    write: setWritten,
    finish: () => {
      if (written === null) return;
      const code = written.trim() === '' ? '' : toCode(written);
      if (code === undefined) return;
      if (code !== stored) store(code);
      setWritten(null);
    },
    isWrong: written !== null && written.trim() !== '' && toCode(written) === undefined,
  };
};
