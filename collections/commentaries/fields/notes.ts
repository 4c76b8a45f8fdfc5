import type { ArrayField } from 'payload';
import { addressField } from '../../fields/addressField';
import { dayField } from '../../fields/dayField';
import { ownRows } from '../../fields/ownRows';
import { noteEditor } from '../../editor/noteEditor';
import { label } from '../../label';
import { hideWhenWithdrawn } from '../hideWhenWithdrawn';
import { rememberedEdition } from './rememberedEdition';

/**
 * The notes, in the document and the version of their body. A note is known by its `key`;
 * the row's own `id` is Payload's and means nothing to us.
 */
export const notesField: ArrayField = {
  name: 'notes',
  type: 'array',
  label: label('admin.notes.title'),
  access: { read: hideWhenWithdrawn },
  hooks: { beforeValidate: [ownRows], afterRead: [rememberedEdition] },
  // Beside the text, whichever of its tabs is open.
  admin: {
    position: 'sidebar',
    components: { Field: '@/admin/notes/NotesField#NotesField', Diff: '@/admin/comparison/NotesDiff#NotesDiff' },
  },
  fields: [
    { name: 'key', type: 'text', required: true, maxLength: 40, label: label('admin.notes.key') },
    {
      name: 'text',
      type: 'richText',
      editor: noteEditor,
      label: label('admin.notes.text'),
      admin: { components: { Field: '@/admin/notes/NoteTextField#NoteTextField' } },
    },
    { name: 'lang', type: 'text', maxLength: 35, label: label('admin.notes.lang') },
    {
      name: 'kind',
      type: 'select',
      required: true,
      defaultValue: 'author',
      label: label('admin.notes.kind'),
      options: [
        { value: 'author', label: label('admin.notes.kindAuthor') },
        { value: 'translator', label: label('admin.notes.kindTranslator') },
      ],
    },
    { name: 'locator', type: 'text', maxLength: 200, label: label('admin.notes.locator') },
    addressField('address', 'admin.notes.address'),
    dayField('accessedOn', 'admin.notes.accessedOn'),
    addressField('archivedAddress', 'admin.notes.archivedAddress'),
    { name: 'counterpart', type: 'text', maxLength: 40, label: label('admin.notes.counterpart') },
  ],
};
