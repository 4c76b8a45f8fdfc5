import type { TextField, TextFieldSingleValidation } from 'payload';
import { isDay } from '../../src/domain/date';
import { label, type LabelKey } from '../label';
import { sentence } from '../sentence';

const validateDay: TextFieldSingleValidation = (value, { req }) =>
  !value || isDay(value) || sentence(req, 'refusal.day', { day: value });

/** A calendar day, `YYYY-MM-DD` (ISO 8601): a day in the site's zone, never an instant. */
export const dayField = (name: string, key: LabelKey, more: { required?: boolean } = {}): TextField =>
  ({
    name,
    type: 'text',
    label: label(key),
    maxLength: 10,
    validate: validateDay,
    admin: { description: label('admin.field.dayHelp'), width: '50%' },
    ...more,
  }) as TextField;
