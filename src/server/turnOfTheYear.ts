import { yearIn } from '../domain/date';
import type { PageStore } from '../platform/pageStore/pageStore';
import { SITE_TAG } from '../routing/tags';

type Followed = {
  store: Pick<PageStore, 'refresh'>;
  /** The house's own zone, which may be changed meanwhile. */
  timeZone: () => Promise<string>;
  onError: (error: unknown) => void;
};

const HOUR_MS = 60 * 60 * 1000;

/**
 * The footer's range ends in the current year, so every kept page is made anew after New Year, as the house's zone has it.
 * Returns its end.
 */
export const followYear = ({ store, timeZone, onError }: Followed): (() => void) => {
  let known: number | undefined;
  const look = async (): Promise<void> => {
    const year = yearIn(new Date(), await timeZone());
    const turned = known !== undefined && year !== known;
    known = year;
    if (turned) await store.refresh([SITE_TAG]);
  };
  const lookAgain = (): void => void look().catch(onError);
  lookAgain();
  const timer = setInterval(lookAgain, HOUR_MS).unref();
  return () => clearInterval(timer);
};
