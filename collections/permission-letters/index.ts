import path from 'node:path';
import type { CollectionConfig } from 'payload';
import { accessOf } from '../access/accessOf';
import { label } from '../label';
import { SLUGS } from '../slugs';
import { serveFile } from '../staffFiles/serveFile';

/** The folder of these letters inside the data folder. */
export const PERMISSION_LETTERS_FOLDER = 'permission-letters';

/**
 * What rights holders wrote, as it came, for the staff alone: an edition names the one it rests on.
 * @param dataDir the data folder; files lie in its `permission-letters`.
 */
export const permissionLetters = (dataDir: string): CollectionConfig => ({
  slug: SLUGS['permission-letters'],
  labels: { singular: label('admin.permissionLetters.one'), plural: label('admin.permissionLetters.many') },
  admin: { group: label('admin.group.editions'), description: label('admin.permissionLetters.help') },
  access: accessOf('permission-letters'),
  defaultSort: '-createdAt',
  upload: {
    staticDir: path.join(dataDir, PERMISSION_LETTERS_FOLDER),
    mimeTypes: [
      'application/pdf',
      'image/jpeg',
      'image/png',
      'message/rfc822',
      'text/plain',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    handlers: [serveFile('permission-letters', ({ filename }) => filename ?? '')],
    pasteURL: false,
    crop: false,
    focalPoint: false,
    bulkUpload: false,
  },
  fields: [{ name: 'note', type: 'text', maxLength: 500, label: label('admin.permissionLetters.note') }],
});
