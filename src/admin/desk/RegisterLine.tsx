'use client';

import { useFormFields } from '@payloadcms/ui';
import { LOCALES } from '../../../locales/index';
import { languageName } from '../../i18n/languageName';
import { useBeside } from '../problems/useBeside';
import { useAdminLocale } from '../useAdminLocale';
import { useWords } from '../useWords';
import { useSeriesName } from './useSeriesName';

const useNumber = (name: string): number | undefined =>
  useFormFields(([fields]) => (fields[name]?.value as number | null | undefined) ?? undefined);

/** Series, language and number in words: "Yorum · Türkçe · No: 2024 / 7"; before publication the number it would take now. */
export const RegisterLine = () => {
  const t = useWords();
  const locale = useAdminLocale();
  const series = useSeriesName(
    useFormFields(([fields]) => fields.series?.value),
    locale,
  );
  const language = useFormFields(([fields]) => fields.language?.value);
  const year = useNumber('year');
  const sequence = useNumber('sequence');
  const { number: next } = useBeside();
  const claimed = { year: useNumber('claim.year'), sequence: useNumber('claim.sequence') };
  const pending = next ? t('desk.register.next', next) : t('desk.register.pending');
  const expected = claimed.year && claimed.sequence ? t('desk.register.expected', claimed) : pending;
  const parts = [
    series ?? t('desk.register.noSeries'),
    LOCALES.some((one) => one === language) ? languageName(language as string, locale) : t('desk.register.noLanguage'),
    year && sequence ? t('desk.register.number', { year, sequence }) : expected,
  ];
  return <span>{parts.join(' · ')}</span>;
};
