'use client';

import { useFormFields } from '@payloadcms/ui';
import { LOCALES } from '../../../locales/index';
import { languageName } from '../../i18n/languageName';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { useSeriesName } from './useSeriesName';

/** What is known before publication of the number an edition will take. */
export type NextNumber = { year: number; sequence: number };

const useNumber = (name: string): number | undefined =>
  useFormFields(([fields]) => (fields[name]?.value as number | null | undefined) ?? undefined);

/**
 * Series, language and number in words: "Yorum · Türkçe · No: 2024 / 7".
 * @param next the number the register would give now, where somebody has asked it.
 */
export const RegisterLine = ({ next }: { next?: NextNumber }) => {
  const t = useWords();
  const locale = useAdminLocale();
  const series = useSeriesName(
    useFormFields(([fields]) => fields.series?.value),
    locale,
  );
  const language = useFormFields(([fields]) => fields.language?.value);
  const year = useNumber('year');
  const sequence = useNumber('sequence');
  const claimed = { year: useNumber('claim.year'), sequence: useNumber('claim.sequence') };
  const expected = claimed.year && claimed.sequence ? claimed : next;
  const pending = expected ? t('desk.register.expected', expected) : t('desk.register.pending');
  const parts = [
    series ?? t('desk.register.noSeries'),
    LOCALES.some((one) => one === language) ? languageName(language as string, locale) : t('desk.register.noLanguage'),
    year && sequence ? t('desk.register.number', { year, sequence }) : pending,
  ];
  return <span>{parts.join(' · ')}</span>;
};
