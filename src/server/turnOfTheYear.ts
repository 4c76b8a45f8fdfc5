import type { PageStore } from '../platform/pageStore/pageStore';
import { SITE_TAG } from '../routing/tags';

const HOUR_MS = 60 * 60 * 1000;

/** The footer's range ends in the current year, so every kept page is made anew after New Year. Returns its end. */
export const followYear = (store: PageStore, onError: (error: unknown) => void): (() => void) => {
  let year = new Date().getFullYear();
  const timer = setInterval(() => {
    if (year === new Date().getFullYear()) return;
    year = new Date().getFullYear();
    store.refresh([SITE_TAG]).catch(onError);
  }, HOUR_MS).unref();
  return () => clearInterval(timer);
};
