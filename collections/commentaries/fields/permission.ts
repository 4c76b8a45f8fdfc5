import type { Field, FieldAccess, TextFieldSingleValidation } from 'payload';
import { dayIn, isDay } from '../../../src/domain/date';
import { now } from '../../../src/platform/clock';
import { dayField } from '../../fields/dayField';
import { label } from '../../label';
import { sentence } from '../../sentence';
import { readSite } from '../../site/readSite';
import { SLUGS } from '../../slugs';

const toldStaff: FieldAccess = ({ req }) => Boolean(req.user);

/** What was granted was granted before it is written down. */
const validateGrantedOn: TextFieldSingleValidation = async (value, { req }) => {
  if (!value) return true;
  if (!isDay(value)) return sentence(req, 'refusal.day', { day: value });
  const { timeZone } = await readSite(req);
  return value <= dayIn(now().toISOString(), timeZone) || sentence(req, 'refusal.permissionAhead', { day: value });
};

/**
 * By whose leave a text that is another's stands here: who granted it and when, which readers are told; on what terms, and
 * the letter itself, which are the staff's alone.
 */
export const permissionField: Field = {
  name: 'permission',
  type: 'group',
  label: label('admin.permission.title'),
  admin: { description: label('admin.permission.help') },
  fields: [
    { name: 'grantedBy', type: 'text', maxLength: 200, label: label('admin.permission.grantedBy') },
    { ...dayField('grantedOn', 'admin.permission.grantedOn'), validate: validateGrantedOn } as Field,
    {
      name: 'terms',
      type: 'textarea',
      maxLength: 2000,
      label: label('admin.permission.terms'),
      access: { read: toldStaff },
    },
    {
      name: 'letter',
      type: 'upload',
      relationTo: SLUGS['permission-letters'],
      label: label('admin.permission.letter'),
      access: { read: toldStaff },
    },
  ],
};
