import type { PayloadRequest } from 'payload';
import type { Commentary } from '../../src/payload-types';
import { parseNumber } from '../../src/domain/register';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import { editionsAt } from '../importing/editionsAt';
import { findEditions } from '../importing/findEditions';
import { Refusal } from '../importing/refusal';
import { sentence } from '../sentence';

const named = async (req: PayloadRequest, text: string): Promise<Commentary[]> => {
  const number = parseNumber(text);
  if (number) return findEditions(req, [{ year: { equals: number.year } }, { sequence: { equals: number.sequence } }]);
  const there = await editionsAt(req, text);
  if (there) return there;
  const own = /^[\w-]+$/.test(text) ? await storedEdition(req, text).catch(() => null) : null;
  return own ? [own] : [];
};

/**
 * The translation that an address, a path, a number or an id names: its own, or its original's where that has one
 * translation. @throws Refusal when none, or more than one, is meant.
 */
export const findTranslation = async (req: PayloadRequest, edition: string): Promise<string> => {
  const found = await named(req, edition.trim());
  const originals = [...new Set(found.map((one) => idOf(one.original) ?? one.id))];
  const [original] = originals;
  if (original === undefined) throw new Refusal(sentence(req, 'cli.originalNotFound', { original: edition }));
  const own = found.length === 1 && found[0] && idOf(found[0].original) ? found : undefined;
  const translations =
    own ?? (originals.length === 1 ? await findEditions(req, [{ original: { equals: original } }]) : found);
  const [translation, second] = translations;
  if (second) throw new Refusal(sentence(req, 'cli.originalUnclear', { original: edition }));
  if (!translation) throw new Refusal(sentence(req, 'exchange.noTranslation', { original: edition }));
  return translation.id;
};
