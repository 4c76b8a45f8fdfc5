import type { CollectionConfig, TextareaFieldValidation } from 'payload';
import { textarea } from 'payload/shared';
import { accessOf } from '../access/accessOf';
import { idOf } from '../commentaries/storedEdition';
import { staffNameField } from '../fields/staffNameField';
import { label } from '../label';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';
import { keepRemarkWhole } from './keepRemarkWhole';

/** A remark without a word is refused in the house's words. */
const sayingSomething: TextareaFieldValidation = (value, options) =>
  value?.trim() ? textarea(value, options) : sentence(options.req, 'refusal.remark.blank');

/** Written by the hook alone. */
const kept = { access: { create: () => false, update: () => false }, admin: { hidden: true } } as const;

/** What the staff remarks on a block or a note of an edition, until it is settled. Readers never see it. */
export const remarks: CollectionConfig = {
  slug: SLUGS.remarks,
  labels: { singular: label('admin.remarks.one'), plural: label('admin.remarks.many') },
  admin: {
    useAsTitle: 'text',
    group: label('admin.group.editions'),
    defaultColumns: ['text', 'edition', 'block', 'note', 'authorName', 'resolvedAt'],
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
      validate: sayingSomething,
      // Settling a remark is anybody's of the staff; its words stay its author's.
      access: { update: ({ doc, req }) => Boolean(req.user) && idOf(doc?.author) === req.user?.id },
    },
    { name: 'author', type: 'relationship', relationTo: SLUGS.users, label: label('admin.remarks.author'), ...kept },
    staffNameField('authorName', 'author', 'admin.remarks.author'),
    { name: 'resolvedAt', type: 'date', index: true, label: label('admin.remarks.resolvedAt') },
    {
      name: 'resolvedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      label: label('admin.remarks.resolvedBy'),
      ...kept,
    },
    staffNameField('resolvedByName', 'resolvedBy', 'admin.remarks.resolvedBy'),
  ],
};
