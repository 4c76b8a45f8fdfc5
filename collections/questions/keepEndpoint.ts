import { Forbidden, NotFound, type Endpoint } from 'payload';
import { inTransaction } from '../inTransaction';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import { mayAcknowledge } from '../translating/originalState';
import { refuseState } from '../translating/refuseTask';
import { requireStaff } from '../translating/requireStaff';
import { answerQuestion, openQuestions } from './openQuestions';

/**
 * `POST /api/questions/:id/keep`: the edition stays as it is, and nothing is asked any more. Answers with the question.
 * 409 where it was answered already, by whomever.
 */
export const keepEndpoint: Endpoint = {
  path: '/:id/keep',
  method: 'post',
  handler: async (req) => {
    requireStaff(req);
    const id = String(req.routeParams?.id);
    const doc = await inTransaction(req, async () => {
      const [question] = await openQuestions(req, { id: { equals: id } });
      if (!question) return refuseState(req, 'refusal.question.answered', {});
      const edition = await storedEdition(req, idOf(question.edition));
      if (!edition) throw new NotFound(req.t);
      if (!mayAcknowledge(req, edition)) throw new Forbidden(req.t);
      return answerQuestion(req, id, 'keep');
    });
    return Response.json({ doc });
  },
};
