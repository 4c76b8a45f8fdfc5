import type { PayloadRequest } from 'payload';
import { holderOfNumber } from '../../collections/commentaries/holderOfNumber';
import type { Locale } from '../../locales/index';
import type { RegisterNumber } from '../domain/commentary/model';
import { formatNumber } from '../domain/register';
import type { T } from '../i18n/translate';
import { Refusal } from './refusal';

/** @throws Refusal naming the edition that holds the number. */
export const refuseTakenNumber = async (
  req: PayloadRequest,
  place: { series: string; language: Locale },
  number: RegisterNumber,
  t: T,
): Promise<void> => {
  const holder = await holderOfNumber(req, { ...place, year: number.year }, number.sequence);
  if (holder) throw new Refusal(t('refusal.numberTaken', { number: formatNumber(number), title: holder.title }));
};
