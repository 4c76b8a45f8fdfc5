import type { Field } from 'payload';
import { bodyEditor } from '../../editor/bodyEditor';
import { label } from '../../label';
import { hideWhenWithdrawn } from '../hideWhenWithdrawn';
import { notesField } from './notes';

const access = { read: hideWhenWithdrawn };

/** What is read: title, standfirst, the body with its calls, the notes. */
export const textFields: Field[] = [
  { name: 'title', type: 'text', required: true, maxLength: 300, label: label('admin.edition.title') },
  { name: 'standfirst', type: 'textarea', maxLength: 1000, label: label('admin.edition.standfirst'), access },
  { name: 'body', type: 'richText', editor: bodyEditor, label: label('admin.edition.body'), access },
  notesField,
];
