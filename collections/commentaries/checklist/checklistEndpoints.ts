import { headersWithCors, type Endpoint, type PayloadHandler } from 'payload';
import { asIfSaved } from './asIfSaved';
import { checklistOf } from './checklist';

const handler: PayloadHandler = async (req) => {
  const id = req.routeParams?.id;
  const answer = await checklistOf(req, await asIfSaved(req, typeof id === 'string' ? id : undefined));
  return Response.json(answer, { headers: headersWithCors({ headers: new Headers(), req }) });
};

/**
 * `POST /api/commentaries/:id/checklist`, or without an id for an edition that was never saved: the body is a form's
 * data, as for a save; the answer a `Checklist`. For the staff.
 */
export const checklistEndpoints: Endpoint[] = [
  { path: '/checklist', method: 'post', handler },
  { path: '/:id/checklist', method: 'post', handler },
];
