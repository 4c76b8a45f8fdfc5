import type { CollapsibleField, Field } from 'payload';
import { LOCALES } from '../../../locales/index';
import { label } from '../../label';
import { SLUGS } from '../../slugs';
import { editionSlugField } from './editionSlug';
import { forget } from './forget';

/** Written by publication alone: shown in the admin, refused from outside, dropped by a duplicate. */
const kept = {
  access: { create: () => false, update: () => false },
  admin: { readOnly: true },
  hooks: { beforeDuplicate: [forget] },
} satisfies Partial<Field>;

/** Language, series and place in the register; everything an address is made of. */
const registerFields: Field[] = [
  {
    name: 'language',
    type: 'select',
    required: true,
    index: true,
    label: label('admin.edition.language'),
    options: LOCALES.map((locale) => ({ value: locale, label: label(`admin.language.${locale}`) })),
  },
  {
    name: 'series',
    type: 'relationship',
    relationTo: SLUGS.series,
    required: true,
    index: true,
    label: label('admin.edition.series'),
  },
  { name: 'year', type: 'number', index: true, label: label('admin.edition.year'), ...kept },
  { name: 'sequence', type: 'number', index: true, label: label('admin.edition.sequence'), ...kept },
  {
    name: 'claim',
    type: 'group',
    label: label('admin.claim.title'),
    admin: { description: label('admin.claim.help'), condition: (data) => !data.sequence },
    fields: [
      {
        name: 'year',
        type: 'number',
        min: 1900,
        max: 2999,
        label: label('admin.edition.year'),
        hooks: { beforeDuplicate: [forget] },
      },
      {
        name: 'sequence',
        type: 'number',
        min: 1,
        max: 9999,
        label: label('admin.edition.sequence'),
        hooks: { beforeDuplicate: [forget] },
      },
    ],
  },
  editionSlugField,
  { name: 'formerSlugs', type: 'text', hasMany: true, label: label('admin.edition.formerSlugs'), ...kept },
  {
    name: 'publishedAt',
    type: 'date',
    index: true,
    label: label('admin.edition.publishedAt'),
    admin: { date: { pickerAppearance: 'dayAndTime' } },
    hooks: { beforeDuplicate: [forget] },
  },
  { name: 'contentChangedAt', type: 'date', label: label('admin.edition.contentChangedAt'), ...kept },
  { name: 'rev', type: 'number', defaultValue: 0, label: label('admin.edition.rev'), ...kept },
  {
    name: 'blocksGiven',
    type: 'number',
    defaultValue: 0,
    label: label('admin.edition.blocksGiven'),
    access: { create: () => false, update: () => false },
    admin: { hidden: true },
  },
  // Set once an edition translates this one, and never taken back: the queries look for siblings only where it is.
  { name: 'translated', type: 'checkbox', hidden: true, access: { create: () => false, update: () => false } },
  // The day of the last correction or of the withdrawal: what the list of corrections is sorted by.
  {
    name: 'amendedOn',
    type: 'text',
    maxLength: 10,
    index: true,
    hidden: true,
    access: { create: () => false, update: () => false },
  },
  // `domain/commentary/textPrint`: what this text says, for the pages of its translations.
  {
    name: 'textPrint',
    type: 'text',
    maxLength: 20,
    hidden: true,
    access: { create: () => false, update: () => false },
  },
  // `domain/commentary/readersCopy`: for the queries alone.
  {
    name: 'readersCopy',
    type: 'json',
    hidden: true,
    access: { create: () => false, read: () => false, update: () => false },
  },
];

/** The register as the desk shows it: one line above the title, which opens to its fields. */
export const registerField: CollapsibleField = {
  type: 'collapsible',
  label: label('admin.register.title'),
  admin: { components: { Field: '@/admin/desk/RegisterField#RegisterField' } },
  fields: registerFields,
};
