'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { Numbering } from '../../domain/commentary/numbering';
import { useBody } from '../desk';
import { bodyCallsOf } from './bodyCalls';

/**
 * The numbers the body gives its notes, as they stand in its editor: at once, where the form's own value follows when
 * the browser is idle. Undefined while there is no editor.
 */
export const useLiveNumbering = (): Numbering | undefined => {
  const body = useBody();
  const calls = body ? bodyCallsOf(body) : undefined;
  const subscribe = useCallback((tell: () => void) => calls?.subscribe(tell) ?? (() => undefined), [calls]);
  return useSyncExternalStore(
    subscribe,
    () => calls?.numbering(),
    () => undefined,
  );
};
