import { Forbidden, UnauthorizedError, type Endpoint, type PayloadRequest } from 'payload';
import { MAX_BYTES } from '../../src/domain/manuscript/size';
import { askerOf, grantFor } from '../access/accessOf';
import { manuscriptReader } from '../manuscriptReader';
import { READS_ITS_BODY } from '../rest/guardRest';
import { REFUSAL } from '../rest/refuse';
import { importManuscript } from './importManuscript';
import { readImportForm } from './readImportForm';

/** @throws UnauthorizedError, Forbidden */
const refuseUnlessGranted = (req: PayloadRequest, operation: 'create' | 'publish'): void => {
  // Whoever is not signed in fills no log with stacks.
  if (!req.user) throw Object.assign(new UnauthorizedError(req.t), { name: REFUSAL });
  if (!grantFor('commentaries', operation, askerOf(req))) throw new Forbidden(req.t);
};

/**
 * `POST /api/manuscripts/import`: takes one manuscript in, for whoever may make editions; see `readImportForm`. Answers
 * with the report of the command line, 201 where it was stored; a manuscript that cannot be taken in is
 * `{file, error}`, 400, or 413 where it is too large.
 */
export const importEndpoint: Endpoint = {
  path: '/import',
  method: 'post',
  custom: READS_ITS_BODY,
  handler: async (req) => {
    refuseUnlessGranted(req, 'create');
    const { file, options } = await readImportForm(req);
    // What may be missing is for those to say who publish.
    if (options.publish || options.missingNotes) refuseUnlessGranted(req, 'publish');
    const { payload, i18n, user } = req;
    const report = await importManuscript({ payload, i18n, user, apart: manuscriptReader() }, file, options);
    const refused = file.bytes.length > MAX_BYTES ? 413 : 400;
    return Response.json(report, { status: 'error' in report ? refused : 201 });
  },
};
