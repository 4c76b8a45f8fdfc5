import type { CollectionSlug, TextField, TextFieldSingleValidation } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../locales/index';
import { slugify } from '../../src/domain/slug';
import { label } from '../label';
import { freeSlug } from './freeSlug';

type Options = { from: string; localized?: boolean; validate?: TextFieldSingleValidation };

/**
 * The last segment of a name's address, made from the name unless somebody wrote one. Where another document has it
 * already, the slug gets a number; with `validate` the caller judges that instead.
 */
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
      async ({ collection, data, originalDoc, value, req }) => {
        const locale = isLocale(req.locale) ? req.locale : DEFAULT_LOCALE;
        const source: unknown = typeof value === 'string' && value.trim() ? value : data?.[from];
        const slug = typeof source === 'string' ? slugify(source, locale) : undefined;
        if (!slug || !collection || validate) return slug ?? value;
        const place = { collection: collection.slug as CollectionSlug, locale: localized ? locale : undefined };
        return freeSlug(req, slug, { ...place, id: (originalDoc as { id?: string } | undefined)?.id });
      },
    ],
  },
});
