import type { Locale } from '../../../locales/index';
import { formatNumber } from '../../domain/register';
import type { RegisterGap } from '../../domain/registerGaps';
import { translator } from '../../i18n/translate';
import { nameList } from './nameList';

/** Says plainly which numbers of a year are not published, or how many. */
export const RegisterGapLine = ({ year, gap, language }: { year: number; gap: RegisterGap; language: Locale }) => (
  <p className="gap">{sentenceOf(year, gap, language)}</p>
);

const sentenceOf = (year: number, { highest, published, missing }: RegisterGap, language: Locale): string => {
  const t = translator(language);
  const slots = { year, highest, published };
  if (published === 0) return t('list.gapWhole', { year, count: highest });
  if (!missing) return t('list.gapCounted', { ...slots, count: highest - published });
  // Whole numbers: `2 numara` would also be read as two of them.
  const numbers = missing.map((sequence) => formatNumber({ year, sequence }));
  const names = nameList(numbers, language).map(({ value }) => value);
  return t('list.gapNamed', { ...slots, count: missing.length, missing: names.join('') });
};
