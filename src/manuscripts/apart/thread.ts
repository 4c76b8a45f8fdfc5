import { Worker } from 'node:worker_threads';
import { ManuscriptRefused } from '../refusal';
import { READY, type Answer, type Job } from './job';

export type ThreadOptions = {
  /** File of the thread: `worker.ts`, bundled or with a loader for TypeScript. */
  worker: string;
  /** Options of Node for the thread, for example a loader of TypeScript. */
  execArgv?: string[];
  /** What the thread may hold of JavaScript's memory, in megabytes. */
  memoryMb: number;
  /** The longest that one file may take once the thread runs, in milliseconds. */
  timeoutMs: number;
};

export type Thread = { ask(job: Job): Promise<Answer>; end(): void; readonly ended: boolean };

const tooHeavy = () => new ManuscriptRefused('too-heavy');

const reasonOf = (error: unknown): Error => {
  if ((error as { code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY') return tooHeavy();
  return error instanceof Error ? error : new Error(String(error));
};

/**
 * Starts a thread that reads manuscripts, asked one at a time. A file that takes too long or too much memory ends it and
 * is refused as `too-heavy`. Only a question under way keeps the process alive.
 */
export const startThread = ({ worker, execArgv = [], memoryMb, timeoutMs }: ThreadOptions): Thread => {
  const thread = new Worker(worker, {
    execArgv,
    // The settings of the house hold its secrets.
    env: { NODE_ENV: 'production' },
    resourceLimits: { maxOldGenerationSizeMb: memoryMb, maxYoungGenerationSizeMb: 32 },
  });
  let ended = false;
  let settle: ((outcome: Answer | Error) => void) | undefined;
  let isReady = false;
  let whenReady: (() => void) | undefined;

  const end = (why: Error = new Error('The reader of manuscripts was ended')): void => {
    ended = true;
    void thread.terminate();
    settle?.(why);
  };
  thread.on('message', (message: Answer | typeof READY) => {
    if (message !== READY) return settle?.(message);
    isReady = true;
    whenReady?.();
  });
  thread.on('error', (error) => end(reasonOf(error)));
  thread.on('exit', () => end(new Error('The reader of manuscripts ended by itself')));
  thread.unref();

  const ask = (job: Job): Promise<Answer> =>
    new Promise((resolve, reject) => {
      let late: NodeJS.Timeout | undefined;
      whenReady = () => {
        clearTimeout(late);
        late = setTimeout(() => end(tooHeavy()), timeoutMs);
      };
      if (isReady) whenReady();
      settle = (outcome) => {
        clearTimeout(late);
        settle = undefined;
        whenReady = undefined;
        thread.unref();
        if (outcome instanceof Error) reject(outcome);
        else resolve(outcome);
      };
      thread.ref();
      thread.postMessage(job);
    });

  return {
    ask,
    end: () => end(),
    get ended() {
      return ended;
    },
  };
};
