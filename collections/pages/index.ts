import { lexicalEditor } from '@payloadcms/richtext-lexical';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf';
import { bodyFeatures } from '../editor/allowedFeatures';
import { formerSlugsField } from '../fields/formerSlugsField';
import { slugField } from '../fields/slugField';
import { label } from '../label';
import { tellPages, tellPagesOfDeletion } from '../outbox/tellPages';
import { SLUGS } from '../slugs';
import { keepTextPlain } from './keepTextPlain';
import { validatePageSlug } from './validatePageSlug';

/** Pages of the house's own, such as the one about it. Without notes; a language without a title has no such page. */
export const pages: CollectionConfig = {
  slug: SLUGS.pages,
  labels: { singular: label('admin.pages.one'), plural: label('admin.pages.many') },
  admin: { useAsTitle: 'title', group: label('admin.group.house'), defaultColumns: ['title', 'slug', 'place'] },
  access: accessOf('pages'),
  // A copy would stand at the same address, which the other page has.
  disableDuplicate: true,
  hooks: {
    beforeValidate: [keepTextPlain],
    afterChange: [tellPages('page')],
    afterDelete: [tellPagesOfDeletion('page')],
  },
  fields: [
    { name: 'title', type: 'text', localized: true, maxLength: 200, label: label('admin.edition.title') },
    { name: 'standfirst', type: 'textarea', localized: true, maxLength: 600, label: label('admin.edition.standfirst') },
    {
      name: 'body',
      type: 'richText',
      localized: true,
      label: label('admin.edition.body'),
      editor: lexicalEditor({ features: bodyFeatures }),
    },
    slugField({ from: 'title', localized: true, validate: validatePageSlug }),
    formerSlugsField({ localized: true }),
    {
      name: 'place',
      type: 'select',
      required: true,
      defaultValue: 'footer',
      label: label('admin.pages.place'),
      options: [
        { value: 'header', label: label('admin.pages.placeHeader') },
        { value: 'footer', label: label('admin.pages.placeFooter') },
        { value: 'none', label: label('admin.pages.placeNone') },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'order',
      type: 'number',
      required: true,
      defaultValue: 10,
      label: label('admin.pages.order'),
      admin: { position: 'sidebar' },
    },
  ],
};
