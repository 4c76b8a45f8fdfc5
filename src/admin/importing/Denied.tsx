'use client';

import { useWords } from '../useWords';

/** Told to whoever opens the page of the import and may not make editions. */
export const Denied = () => <p>{useWords()('importing.denied')}</p>;
