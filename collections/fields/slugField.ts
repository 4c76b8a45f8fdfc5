import type { TextField, TextFieldSingleValidation } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import { slugify } from '../../src/domain/slug';
import { label } from '../label';

type Options = { from: string; localized?: boolean; validate?: TextFieldSingleValidation };

/** The last segment of a name's address, made from the name unless somebody wrote one. */
export const slugField = ({ from, localized = false, validate }: Options): TextField => ({
  name: 'slug',
  type: 'text',
  localized,
  index: true,
  maxLength: 80,
  label: label('admin.field.slug'),
  ...(validate ? { validate } : {}),
  admin: { position: 'sidebar' },
  hooks: {
    beforeValidate: [
      ({ data, value, req }) => {
        const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE;
        const source: unknown = typeof value === 'string' && value.trim() ? value : data?.[from];
        return typeof source === 'string' ? (slugify(source, locale) ?? value) : value;
      },
    ],
  },
});
