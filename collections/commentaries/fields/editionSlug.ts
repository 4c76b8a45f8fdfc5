import type { FieldHook, TextField } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../../locales/index';
import { editionSlug } from '../../../src/domain/slug';
import { label } from '../../label';
import { forget } from './forget';

/**
 * The slug somebody wrote, in the letters of an address; else the title's. While an edition has no number, a slug made
 * from its title follows the title; afterwards it is part of an address and stays.
 */
const makeSlug: FieldHook = ({ data, originalDoc, value }) => {
  const language: unknown = data?.language ?? originalDoc?.language;
  const locale = isLocale(language) ? language : DEFAULT_LOCALE;
  const make = (text: unknown) => (typeof text === 'string' ? editionSlug(text, locale) : undefined);
  const isMade = !originalDoc?.sequence && value === make(originalDoc?.title);
  return (isMade ? undefined : make(value)) ?? make(data?.title ?? originalDoc?.title) ?? null;
};

/** The last segment of an edition's address. A duplicate makes its own. */
export const editionSlugField: TextField = {
  name: 'slug',
  type: 'text',
  index: true,
  maxLength: 80,
  label: label('admin.field.slug'),
  admin: { position: 'sidebar' },
  hooks: { beforeValidate: [makeSlug], beforeDuplicate: [forget] },
};
