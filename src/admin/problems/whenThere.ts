const PATIENCE = 2_000;

/** Does something with what a view is about to draw, once it is there; gives up after two seconds. */
export const whenThere = <T>(find: () => T | null | undefined, then: (found: T) => void): void => {
  const until = performance.now() + PATIENCE;
  const look = () => {
    const found = find();
    if (found) return then(found);
    if (performance.now() < until) requestAnimationFrame(look);
  };
  look();
};
