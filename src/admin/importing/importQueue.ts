import type { Locale } from '../../../locales/index';
import type { KeptManuscript } from './keptManuscript';

/** Where the texts are to go: the language of the editions, and the code of their series. */
export type Place = { language: Locale; series: string };

/** What came of one file. `again`: it was not the file's fault. */
export type Outcome =
  { state: 'done'; manuscript: KeptManuscript } | { state: 'refused'; error: string; again?: boolean };

export type Queued = { id: number; file: File; place: Place } & ({ state: 'queued' } | { state: 'reading' } | Outcome);

export type QueueAction =
  | { type: 'add'; files: File[]; place: Place }
  | { type: 'start'; id: number }
  | { type: 'finish'; id: number; outcome: Outcome }
  | { type: 'again'; id: number };

const changed = (queue: Queued[], id: number, change: (one: Queued) => Queued): Queued[] =>
  queue.map((one) => (one.id === id ? change(one) : one));

const bare = ({ id, file, place }: Queued) => ({ id, file, place });

/** The queue after an action. Files keep the order they were given in, and the place that was chosen when they were. */
export const importQueue = (queue: Queued[], action: QueueAction): Queued[] => {
  switch (action.type) {
    case 'add': {
      const { files, place } = action;
      return [...queue, ...files.map((file, at): Queued => ({ id: queue.length + at, file, place, state: 'queued' }))];
    }
    case 'start':
      return changed(queue, action.id, (one) => ({ ...bare(one), state: 'reading' }));
    case 'finish':
      return changed(queue, action.id, (one) => ({ ...bare(one), ...action.outcome }));
    case 'again':
      return changed(queue, action.id, (one) => ({ ...bare(one), state: 'queued' }));
  }
};

/** The file to be sent now: the first that waits, once none is on its way. */
export const nextOf = (queue: Queued[]): Queued | undefined =>
  queue.some(({ state }) => state === 'reading') ? undefined : queue.find(({ state }) => state === 'queued');

/** Whether files wait or are on their way. */
export const isBusy = (queue: Queued[]): boolean =>
  queue.some(({ state }) => state === 'reading' || state === 'queued');
