const QUIET_MS = 400;

export type IdleQueue = {
  /** Puts work off until nobody waits; work added again under the same name replaces the old. */
  later(name: string, work: () => Promise<void>): void;
  /** Says that somebody waits now. */
  busy(): void;
};

/** Work for the time when nobody waits: one piece at a time, and none until a while after the last busy moment. */
export const whenIdle = (onError: (error: unknown) => void): IdleQueue => {
  const waiting = new Map<string, () => Promise<void>>();
  let lastBusy = 0;
  let timer: NodeJS.Timeout | undefined;

  const next = async (): Promise<void> => {
    const [first] = waiting;
    if (first && performance.now() - lastBusy >= QUIET_MS) {
      waiting.delete(first[0]);
      await first[1]().catch(onError);
    }
    schedule();
  };

  const schedule = (): void => {
    clearTimeout(timer);
    if (waiting.size === 0) return;
    timer = setTimeout(() => void next(), Math.max(0, QUIET_MS - (performance.now() - lastBusy))).unref();
  };

  return {
    later: (name, work) => {
      waiting.set(name, work);
      if (waiting.size === 1) schedule();
    },
    busy: () => {
      lastBusy = performance.now();
    },
  };
};
