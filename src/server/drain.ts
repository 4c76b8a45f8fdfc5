import type { Server } from 'node:http';
import { closeHouse, type OpenHouse } from './openHouse';
import type { Readiness } from './readiness';

type Draining = {
  server: Server;
  house: OpenHouse;
  ready: Readiness;
  before: (() => void)[];
  onError: (error: unknown) => void;
};

const DRAIN_MS = 8_000;

/**
 * On SIGTERM or SIGINT: not ready any more, no new connections, running requests get up to eight seconds, the
 * database is closed, the process ends within ten.
 */
export const drainOnSignal = ({ server, house, ready, before, onError }: Draining): void => {
  let draining = false;
  const drain = async (): Promise<void> => {
    if (draining) return;
    draining = true;
    ready.drain();
    const cut = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    await closed;
    clearTimeout(cut);
    for (const step of before) step();
    await closeHouse(house);
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      setTimeout(() => process.exit(1), DRAIN_MS + 1_500).unref();
      drain().catch((error: unknown) => {
        onError(error);
        process.exit(1);
      });
    });
  }
};
