import type { Draft, ReadOptions } from '../../domain/manuscript/draft';

/** A manuscript of our own and what must come of it; `body`, `notes` and `problems` as `shown` writes them. */
export type Sample = {
  name: string;
  options?: Partial<ReadOptions>;
  file: string;
  draft?: Partial<Omit<Draft, 'blocks' | 'notes' | 'problems'>>;
  body: string[];
  notes?: string[];
  problems?: string[];
};
