import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf';
import { idOf } from '../commentaries/storedEdition';
import { label } from '../label';
import { SLUGS } from '../slugs';
import { keepRemarkWhole } from './keepRemarkWhole';

/** Written by the hook alone. */
const kept = { access: { create: () => false, update: () => false }, admin: { readOnly: true } } as const;

/** What the staff remarks on a block or a note of an edition, until it is settled. Readers never see it. */
export const remarks: CollectionConfig = {
  slug: SLUGS.remarks,
  labels: { singular: label('admin.remarks.one'), plural: label('admin.remarks.many') },
  admin: {
    useAsTitle: 'text',
    group: label('admin.group.editions'),
    defaultColumns: ['text', 'edition', 'block', 'note', 'author', 'resolvedAt'],
  },
  access: accessOf('remarks'),
  defaultSort: 'createdAt',
  hooks: { beforeChange: [keepRemarkWhole] },
  fields: [
    {
      name: 'edition',
      type: 'relationship',
      relationTo: SLUGS.commentaries,
      required: true,
      index: true,
      label: label('admin.remarks.edition'),
      access: { update: () => false },
    },
    {
      name: 'block',
      type: 'text',
      maxLength: 10,
      label: label('admin.remarks.block'),
      access: { update: () => false },
    },
    { name: 'note', type: 'text', maxLength: 40, label: label('admin.remarks.note'), access: { update: () => false } },
    {
      name: 'text',
      type: 'textarea',
      required: true,
      maxLength: 4000,
      label: label('admin.remarks.text'),
      // Settling a remark is anybody's who writes; its words stay its author's.
      access: { update: ({ doc, req }) => Boolean(req.user) && idOf(doc?.author) === req.user?.id },
    },
    { name: 'author', type: 'relationship', relationTo: SLUGS.users, label: label('admin.remarks.author'), ...kept },
    { name: 'resolvedAt', type: 'date', index: true, label: label('admin.remarks.resolvedAt') },
    {
      name: 'resolvedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      label: label('admin.remarks.resolvedBy'),
      ...kept,
    },
  ],
};
