import type { PayloadRequest, Where } from 'payload';
import type { Commentary } from '../../src/payload-types';
import { parsePath } from '../../src/routing/parsePath';
import { parseNumber } from '../../src/domain/register';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import { Refusal } from '../importing/refusal';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';

const find = async (req: PayloadRequest, and: Where[]): Promise<Commentary[]> => {
  const where = { and };
  const { docs } = await req.payload.db.find<Commentary>({
    collection: SLUGS.commentaries,
    where,
    pagination: false,
    limit: 10,
    select: { original: true },
    req,
  });
  return docs;
};

const named = async (req: PayloadRequest, text: string): Promise<Commentary[]> => {
  const place = ({ year, sequence }: { year: number; sequence: number }): Where[] => [
    { year: { equals: year } },
    { sequence: { equals: sequence } },
  ];
  const number = parseNumber(text);
  if (number) return find(req, place(number));
  const parsed = parsePath(URL.canParse(text) ? new URL(text).pathname : text);
  if (parsed.kind !== 'edition') {
    const own = /^[\w-]+$/.test(text) ? await storedEdition(req, text).catch(() => null) : null;
    return own ? [own] : [];
  }
  const { docs } = await req.payload.find({
    collection: SLUGS.series,
    where: { segment: { equals: parsed.segment } },
    locale: parsed.language,
    depth: 0,
    overrideAccess: true,
    req,
  });
  return find(req, [
    ...place(parsed),
    { language: { equals: parsed.language } },
    { series: { in: docs.map(({ id }) => id) } },
  ]);
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
  const translations = own ?? (originals.length === 1 ? await find(req, [{ original: { equals: original } }]) : found);
  const [translation, second] = translations;
  if (second) throw new Refusal(sentence(req, 'cli.originalUnclear', { original: edition }));
  if (!translation) throw new Refusal(sentence(req, 'exchange.noTranslation', { original: edition }));
  return translation.id;
};
