import type { PayloadRequest } from 'payload';
import { narrowEdition } from '../../src/domain/commentary/narrowEdition';
import { numberNotes } from '../../src/domain/commentary/numbering';
import { sourcesPrint } from '../../src/domain/xliff/sourcesPrint';
import { unitsOf, type Side, type Unit } from '../../src/domain/xliff/units';
import { writeXliff } from '../../src/domain/xliff/writeXliff';
import type { Commentary } from '../../src/payload-types';
import { readPagePaths } from '../commentaries/checklist/pagePaths';
import { SLUGS } from '../slugs';
import { translationOf } from '../translating/originalState';
import { refuseState } from '../translating/refuseTask';

/** A translation as it was last saved, beside its original as readers have it. */
export type Exchange = {
  stored: Commentary;
  original: Commentary;
  sides: { original: Side; translation: Side };
  units: Unit[];
};

const sideOf = (edition: Commentary): Side => {
  const { blocks, notes } = narrowEdition(edition);
  return { title: edition.title ?? '', standfirst: edition.standfirst ?? '', blocks, notes };
};

/** What is exchanged of a translation. @throws NotFound; APIError 409 where it is no translation of a published original. */
export const exchangeOf = async (req: PayloadRequest, id: string): Promise<Exchange> => {
  const { original } = await translationOf(req, id);
  if (original._status !== 'published') refuseState(req, 'refusal.translate.notPublished', { title: original.title });
  const collection = SLUGS.commentaries;
  const stored = await req.payload.findByID({ collection, id, draft: true, depth: 0, overrideAccess: true, req });
  const sides = { original: sideOf(original), translation: sideOf(stored) };
  return { stored, original, sides, units: unitsOf(sides.original, sides.translation) };
};

/** The file for an outside translator, and a name for it. @throws as `exchangeOf` */
export const xliffOf = async (req: PayloadRequest, id: string): Promise<{ name: string; xml: string }> => {
  const { stored, original, sides, units } = await exchangeOf(req, id);
  const { language, year, sequence } = original;
  const xml = writeXliff({
    srcLang: language,
    trgLang: stored.language,
    original: (await readPagePaths(req)).edition(original) ?? original.id,
    facts: { edition: id, rev: String(stored.rev ?? 0), sources: sourcesPrint(units) },
    units,
    numbers: numberNotes(sides.original.blocks).numbers,
  });
  return { name: `${year ?? 0}-${sequence ?? 0}.${language}-${stored.language}.xlf`, xml };
};
