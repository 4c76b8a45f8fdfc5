import type { CollectionConfig, Field } from 'payload';
import { LOCALES } from '../../locales/index';
import { STEPS, TASK_STATES } from '../../src/domain/translating/steps';
import { accessOf } from '../access/accessOf';
import { staffNameField } from '../fields/staffNameField';
import { label } from '../label';
import { SLUGS } from '../slugs';
import { stepEndpoints } from '../translating/stepEndpoints';

/** What has happened to the task, by whom, and what revision of the translation it happened to. */
const history: Field = {
  name: 'history',
  type: 'array',
  label: label('admin.tasks.history'),
  fields: [
    { name: 'at', type: 'date', required: true, label: label('admin.tasks.at') },
    {
      name: 'by',
      type: 'relationship',
      relationTo: SLUGS.users,
      label: label('admin.tasks.by'),
      admin: { hidden: true },
    },
    staffNameField('byName', 'by', 'admin.tasks.by'),
    {
      name: 'step',
      type: 'select',
      required: true,
      label: label('admin.tasks.step'),
      options: [...STEPS, 'write' as const, 'publish' as const, 'acknowledge' as const].map((value) => ({
        value,
        label: label(`admin.tasks.steps.${value}`),
      })),
    },
    { name: 'rev', type: 'number', label: label('admin.edition.rev') },
  ],
};

/**
 * Who translates what into which language, and how far it is: one task for an original and a language. Written by the
 * operations of `collections/translating` and by publication, never by a person; see docs/decisions/020-translation-tasks.md.
 */
export const translationTasks: CollectionConfig = {
  slug: SLUGS['translation-tasks'],
  labels: { singular: label('admin.tasks.one'), plural: label('admin.tasks.many') },
  admin: {
    group: label('admin.group.editions'),
    defaultColumns: ['edition', 'original', 'language', 'state', 'claimedByName', 'claimedAt'],
  },
  access: accessOf('translation-tasks'),
  defaultSort: '-updatedAt',
  endpoints: stepEndpoints,
  // Of two who begin at once, it is this that lets one through.
  indexes: [{ fields: ['original', 'language'], unique: true }],
  fields: [
    {
      name: 'original',
      type: 'relationship',
      relationTo: SLUGS.commentaries,
      required: true,
      index: true,
      label: label('admin.translation.original'),
    },
    {
      name: 'language',
      type: 'select',
      required: true,
      label: label('admin.edition.language'),
      options: LOCALES.map((value) => ({ value, label: label(`admin.language.${value}`) })),
    },
    {
      name: 'edition',
      type: 'relationship',
      relationTo: SLUGS.commentaries,
      index: true,
      label: label('admin.tasks.edition'),
    },
    {
      name: 'state',
      type: 'select',
      required: true,
      index: true,
      label: label('admin.tasks.stateIs'),
      options: TASK_STATES.map((value) => ({ value, label: label(`admin.tasks.state.${value}`) })),
    },
    {
      name: 'claimedBy',
      type: 'relationship',
      relationTo: SLUGS.users,
      index: true,
      label: label('admin.tasks.claimedBy'),
      admin: { hidden: true },
    },
    staffNameField('claimedByName', 'claimedBy', 'admin.tasks.claimedBy'),
    { name: 'claimedAt', type: 'date', label: label('admin.tasks.claimedAt') },
    history,
  ],
};
