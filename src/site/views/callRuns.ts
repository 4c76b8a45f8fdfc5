import type { ViewCall, ViewInline } from '../../domain/commentary/viewModel';

export type CallRun = { kind: 'calls'; calls: ViewCall[] };

/** Brings calls with nothing between them together; everything else stays as it is. */
export const joinCalls = (content: ViewInline[]): (Exclude<ViewInline, ViewCall> | CallRun)[] =>
  content.reduce<(Exclude<ViewInline, ViewCall> | CallRun)[]>((joined, inline) => {
    const last = joined.at(-1);
    if (inline.kind !== 'call') joined.push(inline);
    else if (last?.kind === 'calls') last.calls.push(inline);
    else joined.push({ kind: 'calls', calls: [inline] });
    return joined;
  }, []);

/** `listed` after a comma; `through` as the dash of a range; undefined as its number alone. */
export type DrawnAs = 'listed' | 'through' | undefined;

/**
 * How each call of a run is drawn, so that 1 2 3 6 is read as "1–3, 6": ranges are of three numbers and no more, for
 * the dash is the one place where a finger finds what is between.
 */
export const drawnAs = (numbers: number[]): DrawnAs[] => {
  const follows = (at: number) => at > 0 && numbers[at] === numbers[at - 1]! + 1;
  const inside = (at: number) => follows(at) && follows(at + 1) && !follows(at - 1) && !follows(at + 2);
  return numbers.map((_, at) => {
    if (inside(at)) return 'through';
    return at === 0 || inside(at - 1) ? undefined : 'listed';
  });
};
