import type { Locale } from '../../../locales/index';
import { formatDay } from '../../domain/date';

/** A calendar day in words, with the day itself for machines. */
export const Day = ({ on, language }: { on: string; language: Locale }) => (
  <time dateTime={on}>{formatDay(on, language)}</time>
);
