import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf';
import { label } from '../label';
import { tellPages, tellPagesOfDeletion } from '../outbox/tellPages';
import { SLUGS } from '../slugs';
import { refuseUsedSeries } from './refuseUsedSeries';
import { validateSegment } from './validateSegment';

/** A numbered yearly series. Its register counts per language and year; its segment stands in addresses. */
export const series: CollectionConfig = {
  slug: SLUGS.series,
  labels: { singular: label('admin.series.one'), plural: label('admin.series.many') },
  admin: { useAsTitle: 'name', group: label('admin.group.names'), defaultColumns: ['code', 'name', 'segment'] },
  access: accessOf('series'),
  hooks: {
    afterChange: [tellPages('series')],
    beforeDelete: [refuseUsedSeries],
    afterDelete: [tellPagesOfDeletion('series')],
  },
  fields: [
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      maxLength: 40,
      label: label('admin.series.code'),
      admin: { description: label('admin.series.codeHelp') },
      // The ids of its feeds' entries are made of it, and must not change.
      access: { update: () => false },
    },
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 80, label: label('admin.series.name') },
    {
      name: 'segment',
      type: 'text',
      required: true,
      localized: true,
      maxLength: 60,
      index: true,
      label: label('admin.series.segment'),
      admin: { description: label('admin.series.segmentHelp') },
      validate: validateSegment,
    },
  ],
};
