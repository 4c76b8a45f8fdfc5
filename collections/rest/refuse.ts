import { APIError, type PayloadRequest } from 'payload';
import type { LabelKey } from '../label';
import { sentence } from '../sentence';

/** The name of such errors: whoever sends nonsense fills no log with stacks (`loggingLevels`). */
export const REFUSAL = 'Refusal';

/** @throws APIError with a sentence for whoever sent the request; `status` is a 4xx. */
export const refuse = (
  req: Pick<PayloadRequest, 't'>,
  key: LabelKey,
  values: Record<string, string | number> = {},
  status = 400,
): never => {
  throw Object.assign(new APIError(sentence(req, key, values), status, null, true), { name: REFUSAL });
};
