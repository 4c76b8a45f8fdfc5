'use client';

import { useConfig } from '@payloadcms/ui';
import { useCallback, useEffect, useSyncExternalStore } from 'react';

type Kept<T> = { answer: T; asked: number; askedAt: number; occasion: unknown; listeners: Set<() => void> };

type Asking<T> = {
  /** What is known before the house has answered. */
  before: T;
  /** Asks the house; `was` is what was known. Never throws. */
  ask: (api: string, id: string, was: T) => Promise<T>;
  /** Left out where what is answered is JSON. */
  isSame?: (one: T, other: T) => boolean;
};

/** Several views of one text are made at the same moment; the house is asked once for them. */
const FRESH = 2_000;

const isSameJson = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What the house says of something by its id, kept for all views of a window that show it. */
export const keptById = <T>({ before, ask, isSame = isSameJson }: Asking<T>) => {
  const kept = new Map<string, Kept<T>>();
  const keptOf = (id: string): Kept<T> => {
    const known = kept.get(id);
    if (known) return known;
    const own = { answer: before, asked: 0, askedAt: -Infinity, occasion: undefined, listeners: new Set<() => void>() };
    kept.set(id, own);
    return own;
  };
  /** Takes an answer that came another way; what is still being asked for is older. */
  const take = (id: string, answer: T): void => {
    const own = keptOf(id);
    own.asked += 1;
    if (isSame(own.answer, answer)) return;
    own.answer = answer;
    own.listeners.forEach((tell) => tell());
  };
  /** Asks anew, whenever it was asked last. */
  const askAgain = async (api: string, id: string): Promise<void> => {
    const own = keptOf(id);
    const asked = (own.asked += 1);
    own.askedAt = performance.now();
    const answer = await ask(api, id, own.answer);
    if (asked === own.asked) take(id, answer);
  };
  /**
   * What is known of `id`, null without one. Asked for when it is first shown, when the writer comes back to the window,
   * and when `occasion` is another.
   */
  const useKept = (id: string | null, occasion?: unknown): T | null => {
    const { config } = useConfig();
    const { api } = config.routes;
    useEffect(() => {
      if (id === null) return;
      const own = keptOf(id);
      const askUnlessAskedSince = (moment: number) => {
        if (own.askedAt < moment) void askAgain(api, id);
      };
      const isNoNews = own.occasion === undefined || own.occasion === occasion;
      own.occasion = occasion;
      askUnlessAskedSince(performance.now() - (isNoNews ? FRESH : 0));
      // Every view hears of the same return; whatever was asked before it may be out of date.
      const comeBack = ({ timeStamp }: Event) => askUnlessAskedSince(timeStamp);
      window.addEventListener('focus', comeBack);
      return () => window.removeEventListener('focus', comeBack);
    }, [api, id, occasion]);
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
      () => (id === null ? null : keptOf(id).answer),
      () => (id === null ? null : before),
    );
  };
  return { useKept, take, askAgain };
};
