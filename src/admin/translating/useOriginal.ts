'use client';

import { useConfig, useFormFields } from '@payloadcms/ui';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { askOriginal, type Original } from './original';

/** `asking` until the house has answered; `none` where the original has no published text; `away` where it cannot be asked. */
export type OriginalState = { is: 'asking' | 'none' | 'away' } | { is: 'there'; original: Original };

type Kept = { state: OriginalState; askedAt: number; listeners: Set<() => void> };

const ASKING: OriginalState = { is: 'asking' };
const kept = new Map<string, Kept>();

/** Several views ask at the same moments; the house is asked once. */
const FRESH = 2_000;

const keptOf = (id: string): Kept => {
  const known = kept.get(id) ?? { state: ASKING, askedAt: -Infinity, listeners: new Set() };
  kept.set(id, known);
  return known;
};

const isSame = (one: OriginalState, other: OriginalState): boolean =>
  one.is === 'there' && other.is === 'there'
    ? one.original.html === other.original.html &&
      JSON.stringify(one.original.rows) === JSON.stringify(other.original.rows)
    : one.is === other.is;

const refresh = async (api: string, id: string): Promise<void> => {
  const own = keptOf(id);
  if (performance.now() - own.askedAt < FRESH) return;
  own.askedAt = performance.now();
  const state = await askOriginal(api, id).then(
    (original): OriginalState => (original ? { is: 'there', original } : { is: 'none' }),
    // What was read before is better than nothing while the house is away.
    (): OriginalState => (own.state.is === 'there' ? own.state : { is: 'away' }),
  );
  if (isSame(own.state, state)) return;
  own.state = state;
  own.listeners.forEach((tell) => tell());
};

const useOriginalId = (): string | null =>
  useFormFields(([fields]) => (fields.original?.value as string | null | undefined) || null);

/** Whether the edition at the desk is the translation of another. */
export const useIsTranslation = (): boolean => useOriginalId() !== null;

/**
 * The original of the edition at the desk, null where it has none. Asked for when the desk opens, when another original
 * is chosen, and when the translator comes back to the window.
 */
export const useOriginal = (): OriginalState | null => {
  const { config } = useConfig();
  const { api } = config.routes;
  const id = useOriginalId();
  useEffect(() => {
    if (id === null) return;
    const ask = () => void refresh(api, id);
    ask();
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [api, id]);
  const subscribe = useCallback(
    (tell: () => void) => {
      if (id === null) return () => undefined;
      const { listeners } = keptOf(id);
      listeners.add(tell);
      return () => void listeners.delete(tell);
    },
    [id],
  );
  return useSyncExternalStore(
    subscribe,
    () => (id === null ? null : keptOf(id).state),
    () => (id === null ? null : ASKING),
  );
};
