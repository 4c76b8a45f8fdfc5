/**
 * The tab that a key press in a list of tabs leads to (WAI-ARIA Authoring Practices, tabs): the arrows go round, Home
 * and End go to the ends; undefined for every other key.
 */
export const tabAfter = <T>(tabs: readonly T[], from: T, key: string): T | undefined => {
  const at = tabs.indexOf(from);
  const steps: Record<string, number> = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 };
  const to = steps[key];
  return to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length];
};
