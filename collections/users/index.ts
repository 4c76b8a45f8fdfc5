import type { CollectionConfig } from 'payload';
import { LOCALES } from '../../locales/index';
import { accessOf, askerOf } from '../access/accessOf';
import { ROLES } from '../access/table';
import { label } from '../label';
import { SLUGS } from '../slugs';
import { keepOneAdmin } from './keepOneAdmin';
import { keepOneAdminOnDelete } from './keepOneAdminOnDelete';

/** Staff accounts. Readers have none. `secure`: cookies over https only. */
export const users = (secure: boolean): CollectionConfig => ({
  slug: SLUGS.users,
  labels: { singular: label('admin.users.one'), plural: label('admin.users.many') },
  admin: { useAsTitle: 'name', group: label('admin.group.house'), defaultColumns: ['name', 'email', 'role'] },
  access: {
    ...accessOf('users'),
    admin: ({ req }) => askerOf(req) !== 'anyone',
    unlock: ({ req }) => askerOf(req) === 'admin',
  },
  auth: {
    cookies: { sameSite: 'Lax', secure },
    lockTime: 10 * 60 * 1000,
    maxLoginAttempts: 10,
    tokenExpiration: 8 * 60 * 60,
  },
  hooks: { beforeChange: [keepOneAdmin], beforeDelete: [keepOneAdminOnDelete] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120, label: label('admin.users.name') },
    {
      name: 'language',
      type: 'select',
      label: label('admin.users.language'),
      options: LOCALES.map((value) => ({ value, label: label(`admin.language.${value}`) })),
    },
    {
      name: 'role',
      type: 'select',
      required: true,
      saveToJWT: true,
      label: label('admin.users.role'),
      options: ROLES.map((role) => ({ value: role, label: label(`admin.role.${role}`) })),
      access: {
        create: ({ req }) => askerOf(req) === 'admin',
        update: ({ id, req }) => askerOf(req) === 'admin' && id !== req.user?.id,
      },
    },
  ],
});
