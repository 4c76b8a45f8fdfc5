import type { DateFieldValidation, Field, FieldAccess, Where } from 'payload';
import { date } from 'payload/shared';
import { areBlockIds } from '../../../src/domain/commentary/suggestedBlocks';
import { now } from '../../../src/platform/clock';
import { askerOf, grantFor } from '../../access/accessOf';
import { staffNameField } from '../../fields/staffNameField';
import { label } from '../../label';
import { sentence } from '../../sentence';
import { SLUGS } from '../../slugs';
import { forget } from './forget';
import { permissionField } from './permission';

const toldStaff: FieldAccess = ({ req }) => Boolean(req.user);
const publishers: FieldAccess = ({ req }) => grantFor('commentaries', 'publish', askerOf(req)) !== undefined;

/** What a translation was made from lies behind it. */
const notAhead: DateFieldValidation = (value, options) => {
  const isAhead = value !== null && value !== undefined && Date.parse(String(value)) > now().getTime();
  return isAhead ? sentence(options.req, 'refusal.basedOnAhead') : date(value, options);
};

/** Written by the beginning of a translation, its publication and acknowledgements alone (`hooks/followOriginal`). */
const followed = {
  access: { create: () => false, read: toldStaff, update: () => false },
  admin: { hidden: true },
  hooks: { beforeDuplicate: [forget] },
} satisfies Partial<Field>;

/** The link to the original and the record of how the translation came about. */
export const translationFields: Field[] = [
  {
    name: 'original',
    type: 'relationship',
    relationTo: SLUGS.commentaries,
    index: true,
    label: label('admin.translation.original'),
    filterOptions: ({ data, id }): Where => {
      const and: Where[] = [{ original: { exists: false } }];
      if (data?.language) and.push({ language: { not_equals: data.language } });
      if (id) and.push({ id: { not_equals: id } });
      return { and };
    },
    hooks: { beforeDuplicate: [forget] },
  },
  {
    name: 'translation',
    type: 'group',
    label: label('admin.translation.title'),
    fields: [
      {
        name: 'translators',
        type: 'relationship',
        relationTo: SLUGS.people,
        hasMany: true,
        label: label('admin.translation.translators'),
      },
      { name: 'reviewer', type: 'relationship', relationTo: SLUGS.people, label: label('admin.translation.reviewer') },
      {
        name: 'origin',
        type: 'select',
        defaultValue: 'human',
        label: label('admin.translation.origin'),
        options: [
          { value: 'human', label: label('admin.translation.originHuman') },
          { value: 'machine-assisted', label: label('admin.translation.originMachine') },
        ],
      },
      {
        name: 'basedOn',
        type: 'date',
        label: label('admin.translation.basedOn'),
        admin: { date: { pickerAppearance: 'dayAndTime' } },
        validate: notAhead,
        hooks: { beforeDuplicate: [forget] },
      },
      // Written by `suggestBlocks`; the desk takes out what somebody accepts.
      {
        name: 'suggested',
        type: 'json',
        label: label('admin.translation.suggested'),
        access: { read: toldStaff },
        admin: { hidden: true },
        validate: (value, { req }) => areBlockIds(value ?? []) || sentence(req, 'refusal.suggest.blocks'),
      },
      permissionField,
      {
        name: 'waiver',
        type: 'textarea',
        maxLength: 2000,
        label: label('admin.translation.waiver'),
        admin: { description: label('admin.translation.waiverHelp') },
        access: { create: publishers, read: toldStaff, update: publishers },
        hooks: { beforeDuplicate: [forget] },
      },
      // Written by `hooks/keepWaiver` alone.
      {
        name: 'waivedBy',
        type: 'relationship',
        relationTo: SLUGS.users,
        label: label('admin.translation.waivedBy'),
        ...followed,
      },
      { ...staffNameField('waivedByName', 'waivedBy', 'admin.translation.waivedBy'), access: followed.access } as Field,
      {
        name: 'waivedAt',
        type: 'date',
        label: label('admin.translation.waivedAt'),
        access: followed.access,
        admin: { readOnly: true },
        hooks: followed.hooks,
      },
      // The version of the original, what it said, and when somebody last said that a change of it is mended.
      {
        name: 'basedOnVersion',
        type: 'text',
        maxLength: 60,
        label: label('admin.translation.basedOnVersion'),
        ...followed,
      },
      { name: 'fingerprints', type: 'json', label: label('admin.translation.fingerprints'), ...followed },
      { name: 'acknowledgedAt', type: 'date', label: label('admin.translation.acknowledgedAt'), ...followed },
    ],
  },
];
