/** Waited too long for the one writer. The work was not begun, so it may be tried again. */
export class WriterBusy extends Error {
  override readonly name = 'WriterBusy';
  readonly code = 'WRITER_BUSY';

  constructor(waitedMs: number) {
    super(`Another write has held the database for more than ${waitedMs} ms; nothing was written`);
  }
}

export type Release = () => void;

/**
 * A lock for one holder at a time, in order of arrival. `enter` waits without blocking the process and resolves to
 * the function that lets the next one in; calling it twice does no harm.
 * @throws WriterBusy when the turn has not come within `waitMs`, or the limit given.
 */
export const writerQueue = (waitMs: number): { enter(limitMs?: number): Promise<Release> } => {
  const waiting = new Set<() => void>();
  let held = false;

  const next = (): void => {
    const [turn] = waiting;
    if (turn === undefined) {
      held = false;
      return;
    }
    waiting.delete(turn);
    turn();
  };

  const releaseOnce = (): Release => {
    let released = false;
    return () => {
      if (released) return;
      released = true;
      next();
    };
  };

  const enter = (limitMs = waitMs): Promise<Release> => {
    if (!held) {
      held = true;
      return Promise.resolve(releaseOnce());
    }
    return new Promise((resolve, reject) => {
      const turn = (): void => {
        clearTimeout(timer);
        resolve(releaseOnce());
      };
      const timer = setTimeout(() => {
        waiting.delete(turn);
        reject(new WriterBusy(limitMs));
      }, limitMs);
      waiting.add(turn);
    });
  };

  return { enter };
};
