import type { PayloadRequest, Where } from 'payload';
import { idOf } from '../commentaries/storedEdition';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';
import { LOCALES, type Locale } from '../../locales/index';
import { parseNumber } from '../../src/domain/register';
import type { Commentary } from '../../src/payload-types';
import { parsePath } from '../../src/routing/parsePath';
import { Refusal } from './refusal';

const find = async (req: PayloadRequest, and: Where[]): Promise<Commentary[]> => {
  const { docs } = await req.payload.find({
    collection: SLUGS.commentaries,
    where: { and },
    limit: 2,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return docs;
};

const byAddress = async (req: PayloadRequest, address: string): Promise<Commentary[]> => {
  const path = URL.canParse(address) ? new URL(address).pathname : address;
  const parsed = parsePath(path);
  if (parsed.kind !== 'edition') return [];
  const { language, segment, year, sequence } = parsed;
  const where = { segment: { equals: segment } };
  const series = await req.payload.find({
    collection: SLUGS.series,
    where,
    locale: language,
    depth: 0,
    overrideAccess: true,
    req,
  });
  const id = series.docs[0]?.id;
  if (!id) return [];
  return find(req, [
    { series: { equals: id } },
    { language: { equals: language } },
    { year: { equals: year } },
    { sequence: { equals: sequence } },
  ]);
};

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
  return find(req, [
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
  const found = parseNumber(text) ? await byNumber(req, text, place) : await byAddress(req, text);
  const [edition, second] = found;
  if (!edition || second)
    throw new Refusal(sentence(req, second ? 'cli.originalUnclear' : 'cli.originalNotFound', { original }));
  if (idOf(edition.original)) throw new Refusal(sentence(req, 'refusal.translationOfTranslation'));
  if (edition.language === place.language) throw new Refusal(sentence(req, 'refusal.languageTwice'));
  return edition;
};
