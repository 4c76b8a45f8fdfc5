import type { Access, PayloadRequest, Where } from 'payload';
import { SLUGS } from '../slugs';
import { ACCESS, type Asker, type Grant, type Operation, ROLES, type Role, type Target } from './table';

const isRole = (value: unknown): value is Role => ROLES.some((role) => role === value);

/** The role of a request's user, or `anyone` when nobody is signed in. */
export const askerOf = (req: Pick<PayloadRequest, 'user'>): Asker => {
  const role = (req.user as { role?: unknown } | null | undefined)?.role;
  return isRole(role) ? role : 'anyone';
};

/** What `asker` is granted, or undefined: refused. */
export const grantFor = (target: Target, operation: Operation, asker: Asker): Grant | undefined =>
  ACCESS[target][operation]?.[asker];

const own = (target: Target, id: number | string): Where =>
  target === 'users'
    ? { id: { equals: id } }
    : { and: [{ 'user.value': { equals: id } }, { 'user.relationTo': { equals: SLUGS.users } }] };

const LIMITS: Record<Exclude<Grant, 'all'>, (req: PayloadRequest, target: Target) => Where | false> = {
  published: () => ({ _status: { equals: 'published' } }),
  drafts: () => ({ _status: { equals: 'draft' } }),
  own: (req, target) => (req.user ? own(target, req.user.id) : false),
};

/** Whether the request may do `operation`, or on which documents: the access function of one cell of the table. */
export const may =
  (target: Target, operation: Operation): Access =>
  ({ req }) => {
    const grant = grantFor(target, operation, askerOf(req));
    if (!grant) return false;
    return grant === 'all' ? true : LIMITS[grant](req, target);
  };

/** All access functions of a collection, made from the table. */
export const accessOf = (target: Exclude<Target, 'site'>) => ({
  create: may(target, 'create'),
  read: may(target, 'read'),
  update: may(target, 'update'),
  delete: may(target, 'delete'),
  readVersions: may(target, 'readVersions'),
});
