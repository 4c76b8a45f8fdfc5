import type { GlobalConfig } from 'payload';
import { DEFAULT_WORDS_PER_MINUTE } from '../../src/domain/commentary/readingTime';
import { LOCALES } from '../../locales/index';
import { SITE_TAG } from '../../src/routing/tags';
import { may } from '../access/accessOf';
import { label } from '../label';
import { writeOutbox } from '../outbox/writeOutbox';
import { SITE } from '../slugs';
import { validateTimeZone } from './validateTimeZone';

/** What the house has set once: its name, its rights line, its zone, how fast its readers read. */
export const site: GlobalConfig = {
  slug: SITE,
  label: label('admin.site.title'),
  admin: { group: label('admin.group.house') },
  access: { read: may('site', 'read'), update: may('site', 'update') },
  hooks: {
    afterChange: [
      async ({ doc, req }) => {
        await writeOutbox(req, [SITE_TAG]);
        return doc;
      },
    ],
  },
  fields: [
    { name: 'name', type: 'text', localized: true, maxLength: 120, label: label('admin.site.name') },
    {
      name: 'description',
      type: 'textarea',
      localized: true,
      maxLength: 300,
      label: label('admin.site.description'),
      admin: { description: label('admin.site.descriptionHelp') },
    },
    {
      name: 'email',
      type: 'email',
      label: label('admin.site.email'),
      admin: { description: label('admin.site.emailHelp') },
    },
    { name: 'holder', type: 'text', localized: true, maxLength: 200, label: label('admin.site.holder') },
    { name: 'firstYear', type: 'number', min: 1500, max: 2999, label: label('admin.site.firstYear') },
    {
      name: 'timeZone',
      type: 'text',
      defaultValue: 'Europe/Istanbul',
      label: label('admin.site.timeZone'),
      validate: validateTimeZone,
    },
    {
      name: 'wordsPerMinute',
      type: 'group',
      label: label('admin.site.wordsPerMinute'),
      fields: LOCALES.map((locale) => ({
        name: locale,
        type: 'number' as const,
        min: 50,
        max: 1000,
        defaultValue: DEFAULT_WORDS_PER_MINUTE[locale],
        label: label(`admin.language.${locale}`),
      })),
    },
  ],
};
