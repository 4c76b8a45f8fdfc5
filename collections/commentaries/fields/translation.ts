import type { Field, Where } from 'payload';
import { label } from '../../label';
import { SLUGS } from '../../slugs';
import { forget } from './forget';

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
        hooks: { beforeDuplicate: [forget] },
      },
      {
        name: 'permission',
        type: 'textarea',
        maxLength: 2000,
        label: label('admin.translation.permission'),
        access: { read: ({ req }) => Boolean(req.user) },
      },
    ],
  },
];
