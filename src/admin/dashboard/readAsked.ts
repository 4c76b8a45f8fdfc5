import type { Payload } from 'payload';
import type { Commentary } from '../../payload-types';
import { MOST_ROWS, type AskedRow, type Listed } from './queue';

/** What editions are asked because of another edition of their work, asked longest ago first. For the staff, who read every question. */
export const askedQuestions = async (payload: Payload, user: object): Promise<Listed<AskedRow>> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'questions',
    where: { answeredAt: { exists: false } },
    sort: 'createdAt',
    limit: MOST_ROWS,
    depth: 1,
    populate: { commentaries: { title: true, language: true } },
    overrideAccess: false,
    user,
  });
  const rows = docs.map(({ id, edition, about, kind, on, said }): AskedRow => {
    const { id: desk, title, language } = edition as Commentary;
    return { id, edition: desk, title, language, kind, on, said: said ?? '', about: (about as Commentary).title };
  });
  return { rows, all: totalDocs };
};
