'use client';

import { createContext } from 'react';

/** The note that an editor of a note's text is for: its key, and how its text is written into the form. */
export const WrittenNote = createContext<{ key: string; write: (text: unknown) => void } | null>(null);
