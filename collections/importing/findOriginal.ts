import type { PayloadRequest } from 'payload';
import { idOf } from '../commentaries/storedEdition';
import { sentence } from '../sentence';
import { LOCALES, type Locale } from '../../locales/index';
import { parseNumber } from '../../src/domain/register';
import type { Commentary } from '../../src/payload-types';
import { editionsAt } from './editionsAt';
import { findEditions } from './findEditions';
import { Refusal } from './refusal';

/** A bare number is of the same series, in another language than the translation's. */
const byNumber = async (
  req: PayloadRequest,
  text: string,
  place: { series: string; language: Locale },
): Promise<Commentary[]> => {
  const number = parseNumber(text);
  if (!number) return [];
  const others = LOCALES.filter((locale) => locale !== place.language);
  const { year, sequence } = number;
  return findEditions(req, [
    { series: { equals: place.series } },
    { language: { in: others } },
    { year: { equals: year } },
    { sequence: { equals: sequence } },
  ]);
};

/**
 * The original edition that an address, a path or a number (`2024/5`) names.
 * @throws Refusal when none, or more than one, is found, or when it is itself a translation.
 */
export const findOriginal = async (
  req: PayloadRequest,
  original: string,
  place: { series: string; language: Locale },
): Promise<Commentary> => {
  const text = original.trim();
  const found = parseNumber(text) ? await byNumber(req, text, place) : await editionsAt(req, text);
  const [edition, second] = found ?? [];
  if (!edition || second)
    throw new Refusal(sentence(req, second ? 'cli.originalUnclear' : 'cli.originalNotFound', { original }));
  if (idOf(edition.original)) throw new Refusal(sentence(req, 'refusal.translationOfTranslation'));
  if (edition.language === place.language) throw new Refusal(sentence(req, 'refusal.languageTwice'));
  return edition;
};
