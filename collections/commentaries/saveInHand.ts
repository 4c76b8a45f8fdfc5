import type { PayloadRequest } from 'payload';
import type { Commentary } from '../../src/payload-types';

/** A save between its hooks: the row it found (null for a new edition), and whether it stores `_status: published`. */
export type Save = { stored: Commentary | null; publishes: boolean };

/** In the context, because Payload hands its hooks copies of it and proxies of the request. */
const savesOf = (req: PayloadRequest): Map<string, Save> =>
  (req.context.saves ??= new Map<string, Save>()) as Map<string, Save>;

/** Remembers a save by its edition: one request may save several, and Payload runs them side by side. */
export const rememberSave = (req: PayloadRequest, id: string | undefined, save: Save): void => {
  if (id !== undefined) savesOf(req).set(id, save);
};

/** The save of an edition that is in hand; undefined for a new edition. */
export const saveInHand = (req: PayloadRequest, id: string | undefined): Save | undefined =>
  id === undefined ? undefined : savesOf(req).get(id);
