import type { Field } from 'payload';
import { idOf } from '../commentaries/storedEdition';
import { label, type LabelKey } from '../label';
import { staffNames } from '../users/staffNames';

/**
 * The name of the account that the field `of` beside it points to: not stored, and told to whoever may read the document.
 * The accounts themselves are an administrator's to read.
 */
export const staffNameField = (name: string, of: string, key: LabelKey): Field => ({
  name,
  type: 'text',
  virtual: true,
  label: label(key),
  access: { create: () => false, update: () => false },
  admin: { readOnly: true },
  hooks: {
    afterRead: [
      async ({ siblingData, req }) => {
        const id = idOf(siblingData[of]);
        return id === undefined || !req.user ? null : ((await staffNames(req)).get(id) ?? null);
      },
    ],
  },
});
