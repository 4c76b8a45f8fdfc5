import type { CollectionConfig } from 'payload';
import { DEFAULT_LOCALE, LOCALES } from '../../locales/index';
import { accessOf } from '../access/accessOf';
import { label } from '../label';
import { SLUGS } from '../slugs';

/** How the house writes a term in each language: hints for whoever translates, and for nobody else. */
export const glossary: CollectionConfig = {
  slug: SLUGS.glossary,
  labels: { singular: label('admin.glossary.one'), plural: label('admin.glossary.many') },
  admin: {
    useAsTitle: DEFAULT_LOCALE,
    group: label('admin.group.names'),
    defaultColumns: [...LOCALES, 'note'],
    description: label('admin.glossary.help'),
  },
  access: accessOf('glossary'),
  defaultSort: DEFAULT_LOCALE,
  fields: [
    // Beside one another, not localized: a term is written down with its translation, on one screen.
    ...LOCALES.map((locale) => ({
      name: locale,
      type: 'text' as const,
      required: locale === DEFAULT_LOCALE,
      maxLength: 200,
      label: label(`admin.language.${locale}`),
    })),
    { name: 'note', type: 'textarea', maxLength: 500, label: label('admin.glossary.note') },
  ],
};
