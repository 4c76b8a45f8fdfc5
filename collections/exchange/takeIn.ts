import { APIError, type PayloadRequest } from 'payload';
import { MAX_BYTES, MAX_MEGABYTES } from '../../src/domain/manuscript/size';
import { FAULTS, isOfLanguage, judgeReturned, stopsFile, type Fault } from '../../src/domain/xliff/judgeReturned';
import type { Returned } from '../../src/domain/xliff/returned';
import { takeRuns } from '../../src/domain/xliff/takeRuns';
import { callsByCode } from '../../src/domain/xliff/units';
import { ManuscriptRefused } from '../../src/manuscripts/refusal';
import { retryTransient } from '../../src/platform/retryTransient';
import type { Importing, ManuscriptFile } from '../importing/importing';
import { inOneTransaction } from '../importing/inOneTransaction';
import { sentence } from '../sentence';
import { SLUGS } from '../slugs';
import { exchangeOf } from './exchangeOf';
import { faultSentence } from './faultSentence';

/** One thing found in a file, at a unit. */
export type ToldFault = { unit: string; kind: Fault['kind']; level: 'stop' | 'look'; text: string };

/** What came of a file: how many units it brought anew, or why nothing of it is stored. */
export type ExchangeReport =
  | { file: string; id: string; changed: number; problems: ToldFault[] }
  | { file: string; error: string; status: number; problems: ToldFault[] };

/** Ends the transaction; nothing of the file is stored. */
class Refused extends Error {
  constructor(
    message: string,
    readonly status = 400,
    readonly problems: ToldFault[] = [],
  ) {
    super(message);
  }
}

const told = (req: Pick<PayloadRequest, 't'>, fault: Fault): ToldFault => ({
  unit: fault.unit,
  kind: fault.kind,
  level: FAULTS[fault.kind],
  text: faultSentence(req, fault),
});

const read = async ({ i18n, apart }: Importing, { bytes }: ManuscriptFile): Promise<Returned> => {
  if (bytes.length > MAX_BYTES)
    throw new Refused(sentence(i18n, 'cli.refused.too-large', { detail: MAX_MEGABYTES }), 413);
  try {
    return await apart.readXliff({ bytes });
  } catch (error) {
    if (!(error instanceof ManuscriptRefused)) throw error;
    const isOurs = error.reason === 'damaged' || error.reason === 'unsafe';
    throw new Refused(sentence(i18n, isOurs ? `exchange.${error.reason}` : `cli.refused.${error.reason}`));
  }
};

const store = async (req: PayloadRequest, id: string, returned: Returned) => {
  const { stored, original, sides, units } = await exchangeOf(req, id);
  const languages = { source: original.language, target: stored.language };
  if (!isOfLanguage(returned.srcLang, languages.source) || !isOfLanguage(returned.trgLang, languages.target))
    throw new Refused(
      sentence(req, 'exchange.language', {
        found: `${returned.srcLang} → ${returned.trgLang}`.slice(0, 60),
        wanted: `${languages.source} → ${languages.target}`,
      }),
    );
  // What was saved since the file was written would be lost in silence.
  if (returned.facts.rev !== String(stored.rev ?? 0)) throw new Refused(sentence(req, 'exchange.stale'), 409);
  const calls = callsByCode(sides.original.notes, sides.translation.notes);
  const { faults, runs } = judgeReturned(units, returned, { calls, languages });
  const problems = faults.map((fault) => told(req, fault));
  if (stopsFile(faults)) throw new Refused(sentence(req, 'exchange.refused'), 400, problems);
  if (runs.size > 0) {
    const { title, standfirst, body, notes } = takeRuns(stored, sides.original, sides.translation, runs);
    await req.payload.update({
      collection: SLUGS.commentaries,
      id,
      data: { title, standfirst, body, notes, _status: 'draft' },
      draft: true,
      depth: 0,
      // The command line has no user; everybody else may store what they may store at the desk.
      overrideAccess: !req.user,
      req,
    });
  }
  return { id, changed: runs.size, problems };
};

/**
 * Takes a file that came back from an outside translator: everything of it is stored as one save of a draft, or, where
 * anything in it stops, nothing. `id`: the translation it must be of; left out, that which the file names. What cannot
 * be accepted comes back as a report.
 */
export const takeIn = async (context: Importing, file: ManuscriptFile, id?: string): Promise<ExchangeReport> => {
  try {
    const returned = await read(context, file);
    const named = returned.facts.edition ?? '';
    if (id !== undefined && named !== id) throw new Refused(sentence(context.i18n, 'exchange.other'));
    const done = await retryTransient(() => inOneTransaction(context, (req) => store(req, named, returned)));
    return { file: file.name, ...done };
  } catch (error) {
    if (error instanceof Refused)
      return { file: file.name, error: error.message, status: error.status, problems: error.problems };
    if (error instanceof APIError && error.status < 500)
      return { file: file.name, error: error.message, status: error.status, problems: [] };
    throw error;
  }
};
