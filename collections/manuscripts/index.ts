import path from 'node:path';
import type { CollectionConfig, Field } from 'payload';
import { LOCALES } from '../../locales/index';
import { accessOf } from '../access/accessOf';
import { importEndpoint } from '../importing/importEndpoint';
import { label } from '../label';
import { SLUGS } from '../slugs';
import { FORMATS } from './formats';
import { serveFile } from '../staffFiles/serveFile';

/** The folder of the manuscripts inside the data folder. */
export const MANUSCRIPTS_FOLDER = 'manuscripts';

const fields: Field[] = [
  {
    name: 'originalName',
    type: 'text',
    required: true,
    maxLength: 200,
    label: label('admin.manuscripts.originalName'),
  },
  {
    name: 'edition',
    type: 'relationship',
    relationTo: SLUGS.commentaries,
    index: true,
    label: label('admin.manuscripts.edition'),
  },
  {
    name: 'format',
    type: 'select',
    required: true,
    label: label('admin.manuscripts.format'),
    options: FORMATS.map((value) => ({ value, label: label(`admin.manuscripts.formats.${value}`) })),
  },
  {
    name: 'language',
    type: 'select',
    required: true,
    label: label('admin.edition.language'),
    options: LOCALES.map((value) => ({ value, label: label(`admin.language.${value}`) })),
  },
  { name: 'sha256', type: 'text', required: true, maxLength: 64, label: label('admin.manuscripts.sha256') },
  {
    name: 'report',
    type: 'json',
    label: label('admin.manuscripts.report'),
    admin: { components: { Field: '@/admin/importing/ReportField#ReportField' } },
  },
];

/**
 * The files that editions came from, as they came, for the staff alone. Written by the import and by nothing else: no
 * file is ever replaced, and its report stays what it was.
 * @param dataDir the data folder; files lie in its `manuscripts`.
 */
export const manuscripts = (dataDir: string): CollectionConfig => ({
  slug: SLUGS.manuscripts,
  labels: { singular: label('admin.manuscripts.one'), plural: label('admin.manuscripts.many') },
  admin: {
    useAsTitle: 'originalName',
    group: label('admin.group.editions'),
    defaultColumns: ['originalName', 'edition', 'format', 'createdAt'],
    components: {
      beforeListTable: ['@/admin/importing/ImportLink#ImportLink'],
      views: { import: { Component: '@/admin/importing/ImportView#ImportView', path: '/import', exact: true } },
    },
  },
  access: accessOf('manuscripts'),
  defaultSort: '-createdAt',
  endpoints: [importEndpoint],
  upload: {
    staticDir: path.join(dataDir, MANUSCRIPTS_FOLDER),
    // The import writes the file itself (`keepManuscript`).
    filesRequiredOnCreate: false,
    handlers: [serveFile('manuscripts', (row) => ('originalName' in row && row.originalName) || '')],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    bulkUpload: false,
  },
  fields,
});
