import type { CollectionConfig, Tab } from 'payload';
import { previewPath } from '../../src/routing/paths';
import { accessOf } from '../access/accessOf';
import { ACCESS } from '../access/table';
import { keepPublic, rememberDraft } from '../access/keepPublic';
import { exchangeEndpoints } from '../exchange/exchangeEndpoints';
import { suggestEndpoint } from '../suggesting/suggestEndpoint';
import { label } from '../label';
import { linkTypedEndpoint } from '../pieces/linkTypedEndpoint';
import { readPieceEndpoint } from '../pieces/readPieceEndpoint';
import { SLUGS } from '../slugs';
import { translatingEndpoints } from '../translating/translatingEndpoints';
import { checklistEndpoints } from './checklist/checklistEndpoints';
import { lifeFields } from './fields/life';
import { notesField } from './fields/notes';
import { exchangeField, originalPaneField, suggestField, translateField } from './fields/translating';
import { textFields } from './fields/text';
import { translationFields } from './fields/translation';
import { workFields } from './fields/work';
import { askSiblings } from './hooks/askSiblings';
import { beginAsDraft, noteBeginning } from './hooks/beginAsDraft';
import { copyForReaders } from './hooks/copyForReaders';
import { countRevision } from './hooks/countRevision';
import { endTasks } from './hooks/endTasks';
import { followOriginal } from './hooks/followOriginal';
import { keepGroupWhole } from './hooks/keepGroupWhole';
import { keepListings } from './hooks/keepListings';
import { keepRegister } from './hooks/keepRegister';
import { keepTask } from './hooks/keepTask';
import { keepStatus } from './hooks/keepStatus';
import { keepTextWhole } from './hooks/keepTextWhole';
import { keepWaiver } from './hooks/keepWaiver';
import { publish } from './hooks/publish';
import { refuseDeletion } from './hooks/refuseDeletion';
import { refuseStaleSave } from './hooks/refuseStaleSave';
import { tellReaders } from './hooks/tellReaders';
import { tellStaff } from './hooks/tellStaff';
import { restoreEndpoint } from './restoreEndpoint';

const tabs: Tab[] = [
  { label: label('admin.tab.text'), fields: textFields },
  { label: label('admin.tab.work'), fields: workFields },
  { label: label('admin.tab.translation'), fields: [...translationFields, suggestField, exchangeField] },
  { label: label('admin.tab.life'), fields: lifeFields },
];

/**
 * One document is one language edition of a work. Saving and publishing are one operation each, whoever asks:
 * the hooks below, in this order, inside the transaction of the save.
 */
export const commentaries: CollectionConfig = {
  slug: SLUGS.commentaries,
  labels: { singular: label('admin.edition.one'), plural: label('admin.edition.many') },
  admin: {
    useAsTitle: 'title',
    preview: ({ id }) => (typeof id === 'string' ? previewPath(id) : null),
    group: label('admin.group.editions'),
    components: {
      beforeListTable: ['@/admin/importing/ImportLink#ImportLink'],
      edit: {
        beforeDocumentControls: [
          '@/admin/saves/SaveWatch#SaveWatch',
          '@/admin/translating/DeskProgress#DeskProgress',
          '@/admin/questions/QuestionsBar#QuestionsBar',
          '@/admin/translating/OriginalChanged#OriginalChanged',
          '@/admin/translating/TaskSteps#TaskSteps',
          '@/admin/translating/TranslateOriginal#TranslateOriginal',
        ],
        PublishButton: {
          path: '@/admin/publishing/PublishButton#PublishButton',
          clientProps: { publishers: Object.keys(ACCESS.commentaries.publish ?? {}) },
        },
      },
    },
    defaultColumns: ['title', 'language', 'series', 'year', 'sequence', '_status', 'translate'],
  },
  access: accessOf('commentaries'),
  versions: { drafts: { validate: false }, maxPerDoc: 0 },
  defaultSort: '-updatedAt',
  // Whether the text of an edition may be read hangs on this, whatever fields a reader selects.
  forceSelect: { withdrawal: { on: true } },
  endpoints: [
    restoreEndpoint,
    readPieceEndpoint,
    linkTypedEndpoint,
    ...checklistEndpoints,
    ...translatingEndpoints,
    ...exchangeEndpoints,
    suggestEndpoint,
  ],
  // Drafts without a number, and originals, are outside: nothing is unique where a field is empty.
  indexes: [
    { fields: ['language', 'series', 'year', 'sequence'], unique: true },
    { fields: ['original', 'language'], unique: true },
    // What readers' lists are read, counted and skipped by, without touching a row. `createdAt` ends each of them because
    // the database adapter breaks every tie by it.
    { fields: ['language', '_status', 'publishedAt', 'createdAt'] },
    { fields: ['language', '_status', 'amendedOn', 'createdAt'] },
    { fields: ['language', 'series', '_status', 'year', 'sequence', 'createdAt'] },
  ],
  hooks: {
    beforeOperation: [noteBeginning, keepStatus, rememberDraft],
    beforeValidate: [refuseStaleSave, beginAsDraft, keepTextWhole],
    beforeChange: [
      keepRegister,
      keepPublic,
      keepGroupWhole,
      followOriginal,
      keepWaiver,
      publish,
      countRevision,
      copyForReaders,
    ],
    afterChange: [keepListings, keepTask, askSiblings, tellStaff, tellReaders],
    beforeDelete: [refuseDeletion, endTasks],
  },
  fields: [originalPaneField, { type: 'tabs', tabs }, notesField, translateField],
};
