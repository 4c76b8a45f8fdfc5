import type { CollectionConfig } from 'payload';
import { ANSWERS, QUESTION_KINDS } from '../../src/domain/translating/questions';
import { accessOf } from '../access/accessOf';
import { dayField } from '../fields/dayField';
import { staffNameField } from '../fields/staffNameField';
import { label } from '../label';
import { SLUGS } from '../slugs';
import { keepEndpoint } from './keepEndpoint';

/**
 * What one edition of a work is asked because of what happened to another: asked in the transaction of the save that made
 * it happen, and kept with its answer. See docs/decisions/022-questions.md.
 */
export const questions: CollectionConfig = {
  slug: SLUGS.questions,
  labels: { singular: label('admin.questions.one'), plural: label('admin.questions.many') },
  admin: {
    group: label('admin.group.editions'),
    defaultColumns: ['edition', 'kind', 'about', 'on', 'askedByName', 'answer', 'answeredByName'],
  },
  access: accessOf('questions'),
  defaultSort: '-createdAt',
  endpoints: [keepEndpoint],
  fields: [
    {
      name: 'edition',
      type: 'relationship',
      relationTo: SLUGS.commentaries,
      required: true,
      index: true,
      label: label('admin.questions.edition'),
    },
    {
      name: 'about',
      type: 'relationship',
      relationTo: SLUGS.commentaries,
      required: true,
      index: true,
      label: label('admin.questions.about'),
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      label: label('admin.questions.kindIs'),
      options: QUESTION_KINDS.map((value) => ({ value, label: label(`admin.questions.kind.${value}`) })),
    },
    dayField('on', 'admin.questions.on', { required: true }),
    { name: 'said', type: 'textarea', label: label('admin.questions.said') },
    { name: 'rev', type: 'number', label: label('admin.edition.rev') },
    {
      name: 'askedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      label: label('admin.questions.askedBy'),
      admin: { hidden: true },
    },
    staffNameField('askedByName', 'askedBy', 'admin.questions.askedBy'),
    {
      name: 'answer',
      type: 'select',
      label: label('admin.questions.answerIs'),
      options: ANSWERS.map((value) => ({ value, label: label(`admin.questions.answer.${value}`) })),
    },
    { name: 'answeredAt', type: 'date', index: true, label: label('admin.questions.answeredAt') },
    {
      name: 'answeredBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      label: label('admin.questions.answeredBy'),
      admin: { hidden: true },
    },
    staffNameField('answeredByName', 'answeredBy', 'admin.questions.answeredBy'),
  ],
};
