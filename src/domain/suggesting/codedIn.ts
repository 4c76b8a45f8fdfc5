import type { Coded } from '../xliff/coded';

/** Longer answers are no translation of a run. */
const LONGEST = 100_000;

const text = (value: unknown): value is string => typeof value === 'string';

const oneIn = (value: unknown): Coded | undefined => {
  const { is, id, means, text: words } = (value ?? {}) as Record<string, unknown>;
  if (is === 'text') return text(words) ? { is, text: words } : undefined;
  if (!text(id)) return undefined;
  if (is === 'close') return { is, id };
  return (is === 'open' || is === 'alone') && text(means) ? { is, id, means } : undefined;
};

/** An answer of a program outside the house as a run; undefined where it is none. */
export const codedIn = (answer: unknown): Coded[] | undefined => {
  if (!Array.isArray(answer) || answer.length > LONGEST) return undefined;
  const read = answer.map(oneIn);
  const run = read.flatMap((one) => one ?? []);
  const length = run.reduce((sum, one) => sum + (one.is === 'text' ? one.text.length : 1), 0);
  return run.length === read.length && length <= LONGEST ? run : undefined;
};
