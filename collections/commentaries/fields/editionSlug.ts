import type { FieldHook, TextField } from 'payload';
import { DEFAULT_LOCALE, isLocale } from '../../../locales/index';
import { editionSlug } from '../../../src/domain/slug';
import { label } from '../../label';
import { forget } from './forget';

type Named = { language?: unknown; title?: unknown; slug?: unknown; sequence?: unknown };

/**
 * The slug somebody wrote, in the letters of an address; else the title's. While an edition has no number, a slug made
 * from its title follows the title; afterwards it is part of an address and stays.
 * @param before the edition as it was saved last.
 */
export const slugOf = (data: Named | undefined, before: Named | undefined): string | null => {
  const language = data?.language ?? before?.language;
  const locale = isLocale(language) ? language : DEFAULT_LOCALE;
  const make = (text: unknown) => (typeof text === 'string' ? editionSlug(text, locale) : undefined);
  const isMade = !before?.sequence && data?.slug === make(before?.title);
  return (isMade ? undefined : make(data?.slug)) ?? make(data?.title ?? before?.title) ?? null;
};

const makeSlug: FieldHook = ({ data, originalDoc, value }) => slugOf({ ...data, slug: value }, originalDoc);

/** The last segment of an edition's address. A duplicate makes its own. */
export const editionSlugField: TextField = {
  name: 'slug',
  type: 'text',
  index: true,
  maxLength: 80,
  label: label('admin.field.slug'),
  hooks: { beforeValidate: [makeSlug], beforeDuplicate: [forget] },
};
