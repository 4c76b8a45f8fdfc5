import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 60_000;
const EVERY_MS = 10;

/**
 * Asks until the answer is yes; a question that throws counts as no.
 * @param hopeless tells that it never will be
 * @throws where it is hopeless, or was not so within a minute
 */
export const waitUntil = async (what: string, ask: () => Promise<boolean>, hopeless: () => boolean): Promise<void> => {
  const until = performance.now() + PATIENCE_MS;
  while (!(await ask().catch(() => false))) {
    if (hopeless()) throw new Error(`${what} ended before it answered`);
    if (performance.now() > until) throw new Error(`${what} did not answer within ${PATIENCE_MS / 1000} s`);
    await sleep(EVERY_MS);
  }
};
