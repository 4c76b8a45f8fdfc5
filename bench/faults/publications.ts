import { docOf, type Staff } from '../house/staff';

/** A number in the register, and the slug it is published under. */
export type Published = { year: number; sequence: number; slug: string };

/**
 * Publications in hand. `waiting`: drafts still to publish; `unsure`: the answer was cut off; `acknowledged`: answered
 * with 200, by id; `refusals`: answered otherwise.
 */
export type Publications = {
  waiting: string[];
  unsure: string[];
  acknowledged: Map<string, Published>;
  refusals: string[];
};

/** Publishes what is waiting, `writers` at a time, until nothing is or nobody answers any more. */
export const publishAll = async (staff: Staff, publications: Publications, writers: number): Promise<void> => {
  const { waiting, unsure, acknowledged, refusals } = publications;
  const writer = async (): Promise<void> => {
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      try {
        const answer = await staff('PATCH', `/commentaries/${id}?depth=0`, { _status: 'published' });
        if (answer.status === 200) acknowledged.set(id, docOf(answer) as Published);
        else refusals.push(`${id}: ${answer.status} ${JSON.stringify(answer.json).slice(0, 200)}`);
      } catch {
        unsure.push(id);
        return;
      }
    }
  };
  await Promise.all(Array.from({ length: writers }, writer));
};

/**
 * Asks what became of those whose answer was cut off: stored, or back to the queue.
 * @returns how many were stored
 */
export const settle = async (staff: Staff, { waiting, unsure, refusals }: Publications): Promise<number> => {
  let stored = 0;
  for (const id of unsure.splice(0)) {
    const { status, json } = await staff('GET', `/commentaries/${id}?depth=0`);
    if (status !== 200) refusals.push(`${id}: cannot be read, ${status}`);
    else if (json._status === 'published') stored += 1;
    else waiting.push(id);
  }
  return stored;
};
