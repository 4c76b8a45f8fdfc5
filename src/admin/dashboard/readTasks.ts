import type { Payload, Where } from 'payload';
import type { Commentary, TranslationTask } from '../../payload-types';
import { MOST_ROWS, type Listed, type TaskRow } from './queue';

const rowOf = ({ edition, original, language, state, claimedByName }: TranslationTask): TaskRow[] => {
  const desk = typeof edition === 'object' ? edition?.id : edition;
  if (!desk) return [];
  const title = (original as Commentary | null)?.title ?? '';
  return [{ edition: desk, title, language, state, holder: claimedByName ?? null }];
};

/** Tasks with their originals' titles, those that were touched longest ago first. For the staff, who read every task. */
const tasks = async (payload: Payload, user: object, ...and: Where[]): Promise<Listed<TaskRow>> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'translation-tasks',
    where: { and: [...and, { edition: { exists: true } }] },
    sort: 'updatedAt',
    limit: MOST_ROWS,
    depth: 1,
    populate: { commentaries: { title: true } },
    overrideAccess: false,
    user,
  });
  return { rows: docs.flatMap(rowOf), all: totalDocs };
};

/** What somebody translates, until it is published. */
export const myTasks = (payload: Payload, user: { id: string }): Promise<Listed<TaskRow>> =>
  tasks(payload, user, { claimedBy: { equals: user.id } }, { state: { not_in: ['published', 'released'] } });

/** What an editor is waited for. */
export const tasksToReview = (payload: Payload, user: object): Promise<Listed<TaskRow>> =>
  tasks(payload, user, { state: { equals: 'submitted' } });
