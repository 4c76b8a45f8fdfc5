import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf';
import { formerSlugsField } from '../fields/formerSlugsField';
import { ownRows } from '../fields/ownRows';
import { refuseUsed } from '../fields/refuseUsed';
import { slugField } from '../fields/slugField';
import { tellPages, tellPagesOfDeletion } from '../outbox/tellPages';
import { label } from '../label';
import { SLUGS } from '../slugs';

/** Authors, translators and reviewers: one name as it is written in Latin script, and its forms elsewhere. */
export const people: CollectionConfig = {
  slug: SLUGS.people,
  labels: { singular: label('admin.people.one'), plural: label('admin.people.many') },
  admin: { useAsTitle: 'name', group: label('admin.group.names'), defaultColumns: ['name', 'slug'] },
  access: accessOf('people'),
  hooks: {
    beforeDelete: [refuseUsed('authors', 'translation.translators', 'translation.reviewer')],
    afterChange: [tellPages('person')],
    afterDelete: [tellPagesOfDeletion('person')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 200, label: label('admin.people.name') },
    slugField({ from: 'name' }),
    formerSlugsField(),
    {
      name: 'institution',
      type: 'checkbox',
      label: label('admin.people.institution'),
      admin: { position: 'sidebar', description: label('admin.people.institutionHelp') },
    },
    {
      name: 'names',
      type: 'array',
      label: label('admin.people.names'),
      hooks: { beforeValidate: [ownRows] },
      fields: [
        { name: 'language', type: 'text', required: true, maxLength: 35, label: label('admin.people.language') },
        { name: 'name', type: 'text', required: true, maxLength: 200, label: label('admin.people.form') },
      ],
    },
  ],
};
