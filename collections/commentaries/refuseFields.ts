import { ValidationError, type PayloadRequest } from 'payload';
import { SLUGS, type CollectionName } from '../slugs';

/** What is wrong with one field, in the language of the request's user. */
export type FieldError = { path: string; message: string };

/** @throws ValidationError 400, each error at its field. */
export const refuseFields = (
  req: PayloadRequest,
  errors: FieldError[],
  collection: CollectionName = SLUGS.commentaries,
): never => {
  throw new ValidationError({ collection, errors, req }, req.t);
};
