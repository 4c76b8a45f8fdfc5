import type { Field } from 'payload';
import { addressField } from '../../fields/addressField';
import { dayField } from '../../fields/dayField';
import { label } from '../../label';
import { SLUGS } from '../../slugs';

/** Whose work it is, what it is about, on what terms it may be used. */
export const workFields: Field[] = [
  {
    name: 'authors',
    type: 'relationship',
    relationTo: SLUGS.people,
    hasMany: true,
    label: label('admin.edition.authors'),
  },
  {
    name: 'topics',
    type: 'relationship',
    relationTo: SLUGS.topics,
    hasMany: true,
    label: label('admin.edition.topics'),
  },
  { name: 'hero', type: 'upload', relationTo: SLUGS.media, label: label('admin.edition.hero') },
  {
    name: 'rights',
    type: 'group',
    label: label('admin.rights.title'),
    fields: [
      { name: 'holder', type: 'text', maxLength: 200, label: label('admin.rights.holder') },
      { name: 'firstYear', type: 'number', min: 1500, max: 2999, label: label('admin.rights.firstYear') },
      { name: 'lastYear', type: 'number', min: 1500, max: 2999, label: label('admin.rights.lastYear') },
      { name: 'licence', type: 'text', maxLength: 100, label: label('admin.rights.licence') },
      { name: 'statement', type: 'text', maxLength: 500, label: label('admin.rights.statement') },
      {
        name: 'republishing',
        type: 'select',
        label: label('admin.rights.republishing'),
        admin: { description: label('admin.rights.republishingHelp') },
        options: [
          { value: 'allowed', label: label('admin.rights.republishingAllowed') },
          { value: 'refused', label: label('admin.rights.republishingRefused') },
        ],
      },
      { name: 'republishTerms', type: 'textarea', maxLength: 2000, label: label('admin.rights.republishTerms') },
    ],
  },
  {
    name: 'discussion',
    type: 'select',
    defaultValue: 'closed',
    label: label('admin.edition.discussion'),
    options: [
      { value: 'open', label: label('admin.edition.discussionOpen') },
      { value: 'closed', label: label('admin.edition.discussionClosed') },
    ],
  },
  {
    name: 'originalPublication',
    type: 'group',
    label: label('admin.originalPublication.title'),
    fields: [
      { name: 'publisher', type: 'text', maxLength: 200, label: label('admin.originalPublication.publisher') },
      { name: 'title', type: 'text', maxLength: 300, label: label('admin.originalPublication.itsTitle') },
      { name: 'language', type: 'text', maxLength: 35, label: label('admin.originalPublication.language') },
      dayField('publishedOn', 'admin.originalPublication.publishedOn'),
      addressField('address', 'admin.originalPublication.address'),
    ],
  },
];
