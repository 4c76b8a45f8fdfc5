import { expect } from 'vitest';
import type { Checklist } from '../domain/commentary/checklist';
import type { Rest } from './rest';

/**
 * The checklist before publication as REST answers it to `rest`'s user.
 * @param id of the stored edition; absent for one that was never saved
 * @param body what the form holds and the store does not yet
 */
export const checklistOf = async (rest: Rest, id?: string, body: object = {}): Promise<Checklist> => {
  const answer = await rest('POST', `/commentaries${id ? `/${id}` : ''}/checklist`, { body });
  expect(answer.status).toBe(200);
  return answer.body as unknown as Checklist;
};
