import { scrollFor, type PairTop } from './scrollTogether';

/** Two elements that belong together, one in each pane. */
export type Partners = { left: HTMLElement; right: HTMLElement };

const topIn = (pane: HTMLElement, element: HTMLElement): number =>
  element.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;

/**
 * Scrolls each of two panes with the other, by what belongs together in them.
 * @returns what ends it.
 */
export const keepTogether = (
  left: HTMLElement,
  right: HTMLElement,
  partners: () => readonly Partners[],
): (() => void) => {
  // What we scroll ourselves comes back as an event of its own and must not drive the pane it came from.
  const ours = new Map<HTMLElement, number>();
  const lead = (here: HTMLElement, there: HTMLElement, tops: () => PairTop[]) => () => {
    const isOurs = ours.get(here) === Math.round(here.scrollTop);
    ours.delete(here);
    if (isOurs) return;
    const to = scrollFor(here, there, tops());
    if (Math.abs(to - there.scrollTop) < 1) return;
    there.scrollTop = to;
    ours.set(there, Math.round(there.scrollTop));
  };
  const topsFrom = (here: 'left' | 'right') => () =>
    partners().map((pair): PairTop => {
      const tops = { left: topIn(left, pair.left), right: topIn(right, pair.right) };
      return { here: tops[here], there: tops[here === 'left' ? 'right' : 'left'] };
    });
  const leads = [
    [left, lead(left, right, topsFrom('left'))],
    [right, lead(right, left, topsFrom('right'))],
  ] as const;
  leads.forEach(([pane, follow]) => pane.addEventListener('scroll', follow, { passive: true }));
  return () => leads.forEach(([pane, follow]) => pane.removeEventListener('scroll', follow));
};
