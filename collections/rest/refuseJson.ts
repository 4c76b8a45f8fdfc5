import type { PayloadRequest } from 'payload';
import { jsonFault, MAX_LEVELS } from './jsonFault';
import { refuse } from './refuse';

const readable = (path: string): string => path.replaceAll('\0', '').toWellFormed().slice(0, 200);

/** @throws APIError 400 when parsed JSON holds what no field can keep; see `jsonFault`. */
export const refuseJson = (req: Pick<PayloadRequest, 't'>, value: unknown): void => {
  const fault = jsonFault(value);
  if (!fault) return;
  if (fault.kind === 'deep') refuse(req, 'refusal.input.deep', { levels: MAX_LEVELS });
  else refuse(req, fault.kind === 'key' ? 'refusal.input.key' : 'refusal.input.text', { path: readable(fault.path) });
};
