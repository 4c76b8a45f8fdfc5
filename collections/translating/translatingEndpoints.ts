import { headersWithCors, type Endpoint, type PayloadRequest } from 'payload';
import type { Part } from '../../src/domain/commentary/staleness';
import { inTransaction } from '../inTransaction';
import { languageIn } from '../pieces/languageIn';
import { questionsAtDesk } from '../questions/questionsAtDesk';
import { remarksOf } from '../remarks/remarksOf';
import { refuse } from '../rest/refuse';
import { acknowledgeParts } from './acknowledgeParts';
import { beginTranslation } from './beginTranslation';
import { hintsFor } from './hintsFor';
import { sendNotices } from './notices';
import { originalStateOf } from './originalState';
import { requireGrant, requireStaff } from './requireStaff';

/** More parts than any text has. */
const MOST_PARTS = 10_000;

const answer = (req: PayloadRequest, body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: headersWithCors({ headers: new Headers(), req }) });

const editionIn = (req: PayloadRequest): string => String(req.routeParams?.id);

const partIn = (sent: unknown): Part[] => {
  const { block, note } = (sent ?? {}) as Record<string, unknown>;
  if (typeof block === 'string' && note === undefined) return [{ block }];
  return typeof note === 'string' && block === undefined ? [{ note }] : [];
};

/** @throws APIError 400 */
const partsIn = (req: PayloadRequest): Part[] | 'all' => {
  const { parts } = (req.data ?? {}) as Record<string, unknown>;
  if (parts === 'all') return parts;
  const named = Array.isArray(parts) && parts.length <= MOST_PARTS ? parts.flatMap(partIn) : [];
  if (!Array.isArray(parts) || named.length !== parts.length) refuse(req, 'refusal.acknowledge.parts');
  return named;
};

/** `POST /api/commentaries/:id/translate {language}`: see `beginTranslation`. 201 where an edition was made by it, else 200. */
const translate: Endpoint = {
  path: '/:id/translate',
  method: 'post',
  handler: async (req) => {
    requireGrant(req, 'create');
    const language = languageIn(req, req.data?.language);
    const begun = await inTransaction(req, () => beginTranslation(req, editionIn(req), language));
    const { id, task, isNew, notices } = begun;
    sendNotices(req, notices);
    return answer(req, { id, task }, isNew ? 201 : 200);
  },
};

/** `GET /api/commentaries/:id/original-state`, of a translation: an `OriginalState`, for the staff. */
const originalState: Endpoint = {
  path: '/:id/original-state',
  method: 'get',
  handler: async (req) => {
    requireStaff(req);
    return answer(req, await originalStateOf(req, editionIn(req)));
  },
};

/** `GET /api/commentaries/:id/hints`, of a translation: its `TranslationHints`, for the staff. */
const hints: Endpoint = {
  path: '/:id/hints',
  method: 'get',
  handler: async (req) => {
    requireStaff(req);
    return answer(req, await hintsFor(req, editionIn(req)));
  },
};

/**
 * `POST /api/commentaries/:id/acknowledge {parts, version}`, of a translation: see `acknowledgeParts`. `parts` is a list of
 * `{block}` and `{note}`, or `"all"`; `version` the `original.versionId` they were read at, left out: that which stands.
 * Answers with the `OriginalState` afterwards.
 */
const acknowledge: Endpoint = {
  path: '/:id/acknowledge',
  method: 'post',
  handler: async (req) => {
    requireGrant(req, 'update');
    const parts = partsIn(req);
    const state = await inTransaction(req, async () => {
      await acknowledgeParts(req, editionIn(req), parts, req.data?.version);
      return originalStateOf(req, editionIn(req));
    });
    return answer(req, state);
  },
};

/** `GET /api/commentaries/:id/remarks`: what the staff remarked on an edition, as `RemarkAtDesk`s, for the staff. */
const remarks: Endpoint = {
  path: '/:id/remarks',
  method: 'get',
  handler: async (req) => {
    requireStaff(req);
    return answer(req, { remarks: await remarksOf(req, editionIn(req)) });
  },
};

/** `GET /api/commentaries/:id/questions`: what an edition is asked because of another of its work, for the staff. */
const questions: Endpoint = {
  path: '/:id/questions',
  method: 'get',
  handler: async (req) => {
    requireStaff(req);
    return answer(req, { questions: await questionsAtDesk(req, editionIn(req)) });
  },
};

/** What is asked of an original to be translated, and of a translation beside its original. */
export const translatingEndpoints: Endpoint[] = [translate, originalState, hints, acknowledge, remarks, questions];
