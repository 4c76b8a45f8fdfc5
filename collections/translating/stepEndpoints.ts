import type { Endpoint } from 'payload';
import { STEPS } from '../../src/domain/translating/steps';
import { inTransaction } from '../inTransaction';
import { sendNotices } from './notices';
import { requireStaff } from './requireStaff';
import { takeStep } from './takeStep';

/** `POST /api/translation-tasks/:id/claim|submit|return|sign-off|release`: one step each; see `takeStep`. Answers with the task. */
export const stepEndpoints: Endpoint[] = STEPS.map((step) => ({
  path: `/:id/${step}`,
  method: 'post',
  handler: async (req) => {
    requireStaff(req);
    const id = String(req.routeParams?.id);
    const { task, notices } = await inTransaction(req, () => takeStep(req, id, step));
    sendNotices(req, notices);
    return Response.json({ doc: task });
  },
}));
