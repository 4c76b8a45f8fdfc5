import type { PayloadRequest } from 'payload';
import type { LabelKey } from './label';

type Values = Record<string, string | number>;

/** A sentence of the house in the language of the request's user; `values` fill its `{{places}}`. */
export const sentence = (req: Pick<PayloadRequest, 't'>, key: LabelKey, values: Values = {}): string =>
  (req.t as (key: string, values: Values) => string)(`dipnot:${key}`, values);
