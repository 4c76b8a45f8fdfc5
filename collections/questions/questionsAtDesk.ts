import { NotFound, type PayloadRequest } from 'payload';
import type { QuestionAtDesk } from '../../src/domain/translating/questions';
import { idOf, storedEdition } from '../commentaries/storedEdition';
import { mayAcknowledge } from '../translating/originalState';
import { openQuestions } from './openQuestions';

/** What an edition is asked at its desk. @throws NotFound */
export const questionsAtDesk = async (req: PayloadRequest, id: string): Promise<QuestionAtDesk[]> => {
  const edition = await storedEdition(req, id);
  if (!edition) throw new NotFound(req.t);
  const open = await openQuestions(req, { edition: { equals: id } });
  const mayAnswer = mayAcknowledge(req, edition);
  const atOriginal = idOf(edition.original) === undefined;
  const told: QuestionAtDesk[] = [];
  for (const { id: own, kind, on, said, about } of open) {
    const other = await storedEdition(req, idOf(about));
    const named = { id: idOf(about) ?? '', title: other?.title ?? '' };
    told.push({ id: own, kind, on, said: said ?? '', about: named, atOriginal, mayAnswer });
  }
  return told;
};
