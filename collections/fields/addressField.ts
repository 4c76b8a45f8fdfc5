import type { TextField, TextFieldSingleValidation } from 'payload';
import { label, type LabelKey } from '../label';
import { sentence } from '../sentence';

const validateAddress: TextFieldSingleValidation = (value, { req }) => {
  if (!value) return true;
  const parsed = URL.canParse(value) ? new URL(value) : null;
  return (
    parsed?.protocol === 'https:' ||
    parsed?.protocol === 'http:' ||
    sentence(req, 'refusal.address', { address: value })
  );
};

/** An address on the web, http or https only. */
export const addressField = (name: string, key: LabelKey): TextField => ({
  name,
  type: 'text',
  label: label(key),
  maxLength: 2000,
  validate: validateAddress,
});
