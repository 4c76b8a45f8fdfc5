import type { Field } from 'payload';
import { bodyEditor } from '../../editor/bodyEditor';
import { label } from '../../label';
import { hideWhenWithdrawn } from '../hideWhenWithdrawn';
import { manuscriptField } from './manuscript';
import { registerField } from './register';

const access = { read: hideWhenWithdrawn };

/** What is read: title, standfirst, the body with its calls; above them the line of the register. */
export const textFields: Field[] = [
  registerField,
  manuscriptField,
  {
    name: 'title',
    type: 'text',
    required: true,
    maxLength: 300,
    label: label('admin.edition.title'),
    admin: {
      placeholder: label('admin.edition.title'),
      components: { Field: '@/admin/desk/TitleField#TitleField' },
    },
  },
  {
    name: 'standfirst',
    type: 'textarea',
    maxLength: 1000,
    label: label('admin.edition.standfirst'),
    admin: { className: 'desk-standfirst', placeholder: label('admin.edition.standfirst'), rows: 1 },
    access,
  },
  {
    name: 'body',
    type: 'richText',
    editor: bodyEditor,
    label: label('admin.edition.body'),
    admin: { className: 'desk-body', components: { Diff: '@/admin/comparison/BodyDiff#BodyDiff' } },
    access,
  },
];
