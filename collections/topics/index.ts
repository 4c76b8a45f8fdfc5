import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf';
import { formerSlugsField } from '../fields/formerSlugsField';
import { refuseUsed } from '../fields/refuseUsed';
import { slugField } from '../fields/slugField';
import { label } from '../label';
import { tellPages, tellPagesOfDeletion } from '../outbox/tellPages';
import { SLUGS } from '../slugs';

/** What editions are about; names and slugs per language. */
export const topics: CollectionConfig = {
  slug: SLUGS.topics,
  labels: { singular: label('admin.topics.one'), plural: label('admin.topics.many') },
  admin: { useAsTitle: 'name', group: label('admin.group.names'), defaultColumns: ['name', 'slug'] },
  access: accessOf('topics'),
  hooks: {
    beforeDelete: [refuseUsed('topics')],
    afterChange: [tellPages('topic')],
    afterDelete: [tellPagesOfDeletion('topic')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 120, label: label('admin.topics.name') },
    slugField({ from: 'name', localized: true }),
    formerSlugsField({ localized: true }),
  ],
};
