import type { PayloadRequest, Where } from 'payload';
import type { Answer } from '../../src/domain/translating/questions';
import type { Question } from '../../src/payload-types';
import { now } from '../../src/platform/clock';
import { SLUGS } from '../slugs';

const collection = SLUGS.questions;

/** Questions that nobody has answered, the oldest first, in the transaction of the request. */
export const openQuestions = async (req: PayloadRequest, ...and: Where[]): Promise<Question[]> => {
  const where = { and: [{ answeredAt: { exists: false } }, ...and] };
  const { docs } = await req.payload.db.find<Question>({
    collection,
    where,
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    req,
  });
  return docs;
};

/** Writes an answer down: what, who and when. */
export const answerQuestion = (req: PayloadRequest, id: string, answer: Answer): Promise<Question> => {
  const data = { answer, answeredAt: now().toISOString(), answeredBy: req.user?.id ?? null };
  return req.payload.update({ collection, id, data, depth: 0, overrideAccess: true, req });
};
