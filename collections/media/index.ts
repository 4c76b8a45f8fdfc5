import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf';
import { refuseUsed } from '../fields/refuseUsed';
import { label } from '../label';
import { tellPages, tellPagesOfDeletion } from '../outbox/tellPages';
import { SLUGS } from '../slugs';

/**
 * Pictures. No SVG and no PDF: both can carry script. Nothing is fetched from an address somebody pastes.
 * @param dataDir the data folder; files lie in its `media`.
 */
export const media = (dataDir: string): CollectionConfig => ({
  slug: SLUGS.media,
  labels: { singular: label('admin.media.one'), plural: label('admin.media.many') },
  admin: { useAsTitle: 'alt', group: label('admin.group.names') },
  access: accessOf('media'),
  hooks: {
    beforeDelete: [refuseUsed('hero')],
    afterChange: [tellPages('media')],
    afterDelete: [tellPagesOfDeletion('media')],
  },
  upload: {
    staticDir: path.join(dataDir, 'media'),
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    pasteURL: false,
    displayPreview: true,
  },
  fields: [{ name: 'alt', type: 'text', required: true, maxLength: 500, label: label('admin.media.alt') }],
});
