import type { Endpoint } from 'payload';
import { MAX_BYTES } from '../../src/domain/manuscript/size';
import { manuscriptReader } from '../manuscriptReader';
import { readBytes } from '../rest/readBytes';
import { READS_ITS_BODY } from '../rest/guardRest';
import { refuse } from '../rest/refuse';
import { requireGrant, requireStaff } from '../translating/requireStaff';
import { xliffOf } from './exchangeOf';
import { takeIn } from './takeIn';

const TYPE = 'application/xliff+xml';

/** `GET /api/commentaries/:id/xliff`, of a translation: the file for an outside translator, for the staff. */
const out: Endpoint = {
  path: '/:id/xliff',
  method: 'get',
  handler: async (req) => {
    requireStaff(req);
    const { name, xml } = await xliffOf(req, String(req.routeParams?.id));
    return new Response(xml, {
      headers: {
        'Content-Type': `${TYPE}; charset=utf-8`,
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
        'X-Content-Type-Options': 'nosniff',
      },
    });
  },
};

/**
 * `POST /api/commentaries/:id/xliff`, the file itself as `application/xliff+xml`: see `takeIn`. Answers with its report:
 * 200 where it was stored, 409 where the translation was saved since, 413 where it is too large, else 400.
 */
const back: Endpoint = {
  path: '/:id/xliff',
  method: 'post',
  custom: READS_ITS_BODY,
  handler: async (req) => {
    requireGrant(req, 'update');
    const type = req.headers.get('content-type') ?? '';
    // No form of another site can say this type without being asked first.
    if (!type.toLowerCase().startsWith(TYPE)) refuse(req, 'exchange.type', {}, 415);
    const bytes = await readBytes(req, MAX_BYTES);
    const { payload, i18n, user } = req;
    const file = { name: 'xliff', bytes: new Uint8Array(bytes) };
    const report = await takeIn({ payload, i18n, user, apart: manuscriptReader() }, file, String(req.routeParams?.id));
    return Response.json(report, { status: 'error' in report ? report.status : 200 });
  },
};

/** A translation out to a translator without an account, and back. */
export const exchangeEndpoints: Endpoint[] = [out, back];
