/** How far something is scrolled, and how far it could be. */
export type Scrolled = Pick<Element, 'scrollTop' | 'scrollHeight' | 'clientHeight'>;

/** Where a pair of blocks begins in the one pane and in the other, from the top of its content. */
export type PairTop = { here: number; there: number };

const farthest = ({ scrollHeight, clientHeight }: Scrolled): number => Math.max(0, scrollHeight - clientHeight);

/** Only what comes later in both panes: what was moved about must not send the other pane to and fro. */
const inBothOrders = (tops: readonly PairTop[]): PairTop[] => {
  const kept: PairTop[] = [];
  for (const top of tops.toSorted((a, b) => a.here - b.here)) {
    const last = kept.at(-1);
    if (!last || (top.here > last.here && top.there > last.there)) kept.push(top);
  }
  return kept;
};

/**
 * How far the other pane is to be scrolled so that it shows what this one does: between two pairs of blocks by their
 * proportion; both panes begin together and end together.
 */
export const scrollFor = (here: Scrolled, there: Scrolled, tops: readonly PairTop[]): number => {
  const [own, other] = [farthest(here), farthest(there)];
  if (own === 0 || other === 0) return there.scrollTop;
  // The line that both agree on wanders from the upper edge to the lower as the text is scrolled through.
  const line = (here.scrollTop * here.scrollHeight) / own;
  const inside = inBothOrders(tops).filter((top) => top.here < here.scrollHeight && top.there < there.scrollHeight);
  const marks = [{ here: 0, there: 0 }, ...inside, { here: here.scrollHeight, there: there.scrollHeight }];
  const next = Math.max(
    1,
    marks.findIndex((mark) => mark.here >= line),
  );
  const [from, to] = [marks[next - 1]!, marks[next]!];
  const part = to.here === from.here ? 0 : (line - from.here) / (to.here - from.here);
  return ((from.there + part * (to.there - from.there)) * other) / there.scrollHeight;
};
