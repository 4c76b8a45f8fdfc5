import type { PayloadRequest } from 'payload';
import { holderOfNumber } from '../commentaries/holderOfNumber';
import type { Locale } from '../../locales/index';
import type { RegisterNumber } from '../../src/domain/commentary/model';
import { formatNumber } from '../../src/domain/register';
import { sentence } from '../sentence';
import { Refusal } from './refusal';

/** @throws Refusal naming the edition that holds the number. */
export const refuseTakenNumber = async (
  req: PayloadRequest,
  place: { series: string; language: Locale },
  number: RegisterNumber,
): Promise<void> => {
  const holder = await holderOfNumber(req, { ...place, year: number.year }, number.sequence);
  if (holder)
    throw new Refusal(sentence(req, 'refusal.numberTaken', { number: formatNumber(number), title: holder.title }));
};
