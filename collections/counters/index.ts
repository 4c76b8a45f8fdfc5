import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf';
import { label } from '../label';
import { SLUGS } from '../slugs';

/** The register: the highest number taken in one series × language × year. Raised by publication, never lowered. */
export const counters: CollectionConfig = {
  slug: SLUGS.counters,
  labels: { singular: label('admin.counters.one'), plural: label('admin.counters.many') },
  admin: { useAsTitle: 'key', group: label('admin.group.house'), hidden: ({ user }) => user?.role !== 'admin' },
  access: accessOf('counters'),
  fields: [
    { name: 'key', type: 'text', required: true, unique: true, index: true, label: label('admin.counters.key') },
    { name: 'highest', type: 'number', required: true, label: label('admin.counters.highest') },
  ],
};
