import type { TextFieldSingleValidation } from 'payload';
import { sentence } from '../sentence';

/** An IANA zone this runtime knows. */
export const validateTimeZone: TextFieldSingleValidation = (value, { req }) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value ?? '' });
    return Boolean(value) || sentence(req, 'refusal.timeZone', { zone: '' });
  } catch {
    return sentence(req, 'refusal.timeZone', { zone: value ?? '' });
  }
};
