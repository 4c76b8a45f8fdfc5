/** Runs works one after the other, whatever becomes of each; answers as the work does. */
export type Line = <T>(work: () => Promise<T>) => Promise<T>;

/** A line of its own: who joins it waits for those who came before. */
export const createLine = (): Line => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
};
