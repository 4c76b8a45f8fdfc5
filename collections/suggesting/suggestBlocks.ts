import type { PayloadRequest } from 'payload';
import { suggestedIn } from '../../src/domain/commentary/suggestedBlocks';
import type { SuggestReport } from '../../src/domain/suggesting/suggest';
import { takeSuggestions, waitingForSuggestion } from '../../src/domain/suggesting/suggestions';
import { takeRuns } from '../../src/domain/xliff/takeRuns';
import { callsByCode } from '../../src/domain/xliff/units';
import { revisionRead } from '../commentaries/revisionRead';
import { exchangeOf } from '../exchange/exchangeOf';
import { faultSentence } from '../exchange/faultSentence';
import { inTransaction } from '../inTransaction';
import { refuse } from '../rest/refuse';
import { SLUGS } from '../slugs';
import { refuseState } from '../translating/refuseTask';
import { askAll } from './askAll';
import { suggestOf } from './suggestOf';

/**
 * Asks for suggestions for the blocks of a translation without a word and stores them as one save of its draft, marked
 * until somebody accepts them; the translation counts as made with a machine from then on. Nothing is stored where the
 * translation was saved while they were asked for.
 * @throws NotFound; APIError 404 where the house has no suggestions, 409 where it is no translation of a published
 * original or was saved since.
 */
export const suggestBlocks = async (req: PayloadRequest, id: string, wanted?: string[]): Promise<SuggestReport> => {
  const suggest = suggestOf(req.payload.config);
  if (!suggest) return refuse(req, 'refusal.suggest.none', {}, 404);
  const collection = SLUGS.commentaries;
  const read = revisionRead(req);
  const { stored, original, sides, units } = await exchangeOf(req, id);
  if (stored._status === 'published') refuseState(req, 'refusal.suggest.published', {});
  if (read !== undefined && read !== (stored.rev ?? 0)) refuseState(req, 'refusal.suggest.stale', {});
  const blocks = waitingForSuggestion(sides.original.blocks, units, wanted);
  const languages = { source: original.language, target: stored.language };
  // Outside of any transaction: a machine may take its time.
  const answers = await askAll(
    req,
    suggest,
    blocks.flatMap((block) => block.units),
    languages,
  );
  const calls = callsByCode(sides.original.notes, sides.translation.notes);
  const taken = takeSuggestions(blocks, answers, { calls, languages });
  if (taken.blocks.length > 0)
    await inTransaction(req, async () => {
      const select = { rev: true } as const;
      const now = await req.payload.findByID({
        collection,
        id,
        draft: true,
        depth: 0,
        select,
        overrideAccess: true,
        req,
      });
      if (now.rev !== stored.rev) refuseState(req, 'refusal.suggest.stale', {});
      const { body, translation } = takeRuns(stored, sides.original, sides.translation, taken.runs);
      const suggested = [...new Set([...suggestedIn(translation?.suggested), ...taken.blocks])];
      await req.payload.update({
        collection,
        id,
        data: { body, translation: { ...translation, origin: 'machine-assisted', suggested }, _status: 'draft' },
        draft: true,
        depth: 0,
        overrideAccess: false,
        req,
      });
    });
  const problems = taken.faults.map((fault) => ({ unit: fault.unit, text: faultSentence(req, fault) }));
  return { blocks: taken.blocks, problems };
};
