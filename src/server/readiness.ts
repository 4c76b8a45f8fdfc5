import type { Payload } from 'payload';
import { SLUGS } from '../../collections/slugs';

export type Readiness = { check(): Promise<boolean>; drain(): void };

const PATIENCE_MS = 1_000;

/** Whether this process should get readers: the database answers within a second, and nobody has asked it to stop. */
export const readiness = (payload: Payload): Readiness => {
  let draining = false;
  return {
    drain: () => {
      draining = true;
    },
    check: async () => {
      if (draining) return false;
      const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE_MS).unref());
      const asked = payload.db.findOne({ collection: SLUGS.series, where: {} }).then(
        () => true,
        () => false,
      );
      return Promise.race([asked, late]);
    },
  };
};
