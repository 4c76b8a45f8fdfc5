/** What came of a fault: what was counted, and everything that was lost or wrong, in words; none is what we want. */
export type Outcome = { counts: Record<string, number | string>; losses: string[] } | { notRun: string };

/** The first few of many things, and how many there are. */
export const few = (things: readonly unknown[]): string =>
  `${things.length} (${things.slice(0, 5).join(', ')}${things.length > 5 ? ', …' : ''})`;
