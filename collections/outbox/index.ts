import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf';
import { label } from '../label';
import { SLUGS } from '../slugs';

/** What changed for readers, written in the transaction that changed it; page stores refresh by it after commit. */
export const outbox: CollectionConfig = {
  slug: SLUGS.outbox,
  labels: { singular: label('admin.outbox.one'), plural: label('admin.outbox.many') },
  admin: { group: label('admin.group.house'), hidden: true },
  access: accessOf('outbox'),
  fields: [{ name: 'tags', type: 'json', required: true, label: label('admin.outbox.tags') }],
};
