import type { Problem } from './problem';

/** The fields of an edition that its problems stand at, by their paths. */
export type ProblemField = 'title' | 'authors' | 'rights.holder' | 'notes' | 'body';

/** The field a problem is mended in: where a refusal names it, and where the desk leads. */
export const fieldOf = ({ kind, place }: Pick<Problem, 'kind' | 'place'>): ProblemField => {
  if (kind === 'title-missing') return 'title';
  if (kind === 'authors-missing') return 'authors';
  if (kind === 'rights-missing') return 'rights.holder';
  return place.note === undefined && place.original === undefined ? 'body' : 'notes';
};
