import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf';
import { label } from '../label';
import { SLUGS } from '../slugs';

/**
 * Where published editions are listed: a row for each topic and each person of each of them, so that a part of such a
 * list is one stretch of an index, however many editions there are (docs/decisions/019-listings.md). Written with the
 * publication, never by a person.
 */
export const listings: CollectionConfig = {
  slug: SLUGS.listings,
  labels: { singular: label('admin.listings.one'), plural: label('admin.listings.many') },
  admin: { group: label('admin.group.house'), hidden: true },
  access: accessOf('listings'),
  // The database adapter breaks every tie by `createdAt`.
  indexes: [{ fields: ['list', 'language', 'publishedAt', 'sequence', 'createdAt'] }],
  fields: [
    // `listOf`: share and id.
    { name: 'list', type: 'text', required: true, label: label('admin.listings.list') },
    { name: 'language', type: 'text', required: true, label: label('admin.listings.language') },
    { name: 'publishedAt', type: 'date', required: true, label: label('admin.listings.publishedAt') },
    { name: 'sequence', type: 'number', required: true, label: label('admin.listings.sequence') },
    { name: 'edition', type: 'text', required: true, index: true, label: label('admin.listings.edition') },
  ],
};
