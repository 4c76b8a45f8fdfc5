'use client';

import { useTranslation } from '@payloadcms/ui';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../../locales/index';

/** The language the admin speaks to its user. */
export const useAdminLocale = (): Locale => {
  const { i18n } = useTranslation();
  return isLocale(i18n.language) ? i18n.language : DEFAULT_LOCALE;
};
