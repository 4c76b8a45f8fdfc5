import type { Field } from 'payload';
import { dayField } from '../../fields/dayField';
import { ownRows } from '../../fields/ownRows';
import { label } from '../../label';
import { forget } from './forget';

/** What happened after publication: dated corrections, and withdrawal with its reason. */
export const lifeFields: Field[] = [
  {
    name: 'corrections',
    type: 'array',
    label: label('admin.corrections.title'),
    hooks: { beforeValidate: [ownRows], beforeDuplicate: [() => []] },
    fields: [
      dayField('on', 'admin.corrections.on', { required: true }),
      {
        name: 'kind',
        type: 'select',
        required: true,
        defaultValue: 'correction',
        label: label('admin.corrections.kind'),
        options: [
          { value: 'correction', label: label('admin.corrections.kindText') },
          { value: 'translation-correction', label: label('admin.corrections.kindTranslation') },
        ],
      },
      { name: 'text', type: 'textarea', required: true, maxLength: 2000, label: label('admin.corrections.text') },
    ],
  },
  {
    name: 'withdrawal',
    type: 'group',
    label: label('admin.withdrawal.title'),
    admin: { description: label('admin.withdrawal.help') },
    fields: [
      { ...dayField('on', 'admin.withdrawal.on'), hooks: { beforeDuplicate: [forget] } },
      {
        name: 'reason',
        type: 'textarea',
        maxLength: 2000,
        label: label('admin.withdrawal.reason'),
        hooks: { beforeDuplicate: [forget] },
      },
    ],
  },
];
