import type { RelationshipField } from 'payload';
import { label } from '../../label';
import { SLUGS } from '../../slugs';
import { forget } from './forget';

/** The file an edition was imported from: written by the import alone, told to the staff alone. */
export const manuscriptField: RelationshipField = {
  name: 'manuscript',
  type: 'relationship',
  relationTo: SLUGS.manuscripts,
  label: label('admin.manuscripts.one'),
  access: { create: () => false, read: ({ req }) => Boolean(req.user), update: () => false },
  admin: {
    readOnly: true,
    components: { Field: '@/admin/importing/ManuscriptField#ManuscriptField' },
  },
  hooks: { beforeDuplicate: [forget] },
};
