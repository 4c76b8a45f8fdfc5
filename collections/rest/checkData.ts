import { ValidationError, type FlattenedField, type PayloadRequest } from 'payload';
import { sentence } from '../sentence';
import { misshapen, type Misshapen } from './misshapen';

/** What an account is known and let in by; texts, in whatever request they come. */
const CREDENTIALS = ['email', 'username', 'password', 'token'];

const credentials = (data: Record<string, unknown>): Misshapen[] =>
  CREDENTIALS.filter((name) => data[name] != null && typeof data[name] !== 'string').map((path) => ({
    path,
    key: 'refusal.shape.text',
  }));

const target = (req: PayloadRequest): { fields: FlattenedField[]; auth: boolean; slug?: string } => {
  const { collection, global } = req.routeParams ?? {};
  if (typeof collection === 'string') {
    const { config } = req.payload.collections[collection as 'users'];
    return { fields: config.flattenedFields, auth: Boolean(config.auth), slug: collection };
  }
  const config = req.payload.globals.config.find(({ slug }) => slug === global);
  return { fields: config?.flattenedFields ?? [], auth: false };
};

/**
 * Checks what was sent against the fields of the collection or global it was sent to.
 * @throws ValidationError with a field error for each value that is not of its field's kind.
 */
export const checkData = (req: PayloadRequest, data: Record<string, unknown>): void => {
  const { fields, auth, slug } = target(req);
  const wrong = [...(auth ? credentials(data) : []), ...misshapen(req.payload, fields, data)];
  if (wrong.length === 0) return;
  const errors = wrong.map(({ path, key }) => ({ path, message: sentence(req, key) }));
  throw new ValidationError({ collection: slug, errors, req }, req.t);
};
