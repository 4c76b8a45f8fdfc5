import { ValidationError, type PayloadRequest } from 'payload';
import { SLUGS } from '../slugs';

/** What is wrong with one field, in the language of the request's user. */
export type FieldError = { path: string; message: string };

/** @throws ValidationError 400, each error at its field. */
export const refuseFields = (req: PayloadRequest, errors: FieldError[]): never => {
  throw new ValidationError({ collection: SLUGS.commentaries, errors, req }, req.t);
};
