import type { Draft } from '../../domain/manuscript/draft';
import type { Piece } from '../../domain/manuscript/piece';
import type { Returned } from '../../domain/xliff/returned';
import { ManuscriptRefused } from '../refusal';
import type { LinkedText } from '../piece/linkTyped';
import type { Answer, Job, LinkJob, ManuscriptJob, PieceJob, XliffJob } from './job';
import { startThread, type Thread, type ThreadOptions } from './thread';

export type ApartOptions = Pick<ThreadOptions, 'worker' | 'execArgv'> & {
  /** 256 MB: enough for a file of Word of 200,000 words. */
  memoryMb?: number;
  /** 4,000 ms: such a file takes 3,100. */
  timeoutMs?: number;
  /** How long an idle thread stays, in milliseconds; 60,000. */
  idleMs?: number;
};

export type ApartReader = {
  /** Reads a file in a thread of its own. @throws ManuscriptRefused; any other error is a fault of ours. */
  read(job: ManuscriptJob): Promise<Draft>;
  /** Reads what was pasted, in the same thread. @throws ManuscriptRefused; any other error is a fault of ours. */
  readPiece(job: Omit<PieceJob, 'format'>): Promise<Piece>;
  /** Turns typed numbers into calls (`linkTyped`), in the same thread; null where the body is no text. @throws as above. */
  linkTyped(job: Omit<LinkJob, 'format'>): Promise<LinkedText | null>;
  /** Reads an XLIFF file that came back (`readXliff`), in the same thread. @throws as above. */
  readXliff(job: Omit<XliffJob, 'format'>): Promise<Returned>;
  /** Ends the thread at once; who waits is refused with an error. */
  close(): void;
};

type Done = Exclude<Answer, { failed: string } | { refused: unknown }>;

const DEFAULTS = { memoryMb: 256, timeoutMs: 4_000, idleMs: 60_000 };

/**
 * Reads manuscripts and pieces in a thread that is started by the first of them, used again for the next, ended when idle, and
 * replaced after a file that was too much for it. One file at a time.
 */
export const createApartReader = (given: ApartOptions): ApartReader => {
  const options = { ...DEFAULTS, ...given };
  let thread: Thread | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const stop = (): void => {
    clearTimeout(idle);
    thread?.end();
    thread = undefined;
  };

  const take = async (job: Job): Promise<Done> => {
    clearTimeout(idle);
    if (thread === undefined || thread.ended) thread = startThread(options);
    try {
      const answer = await thread.ask(job);
      if ('refused' in answer) throw new ManuscriptRefused(answer.refused.reason, answer.refused.detail);
      if ('failed' in answer) throw new Error(answer.failed);
      return answer;
    } finally {
      idle = setTimeout(stop, options.idleMs).unref();
    }
  };

  const inTurn = (job: Job): Promise<Done> => {
    const turn = last.then(() => take(job));
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    read: async (job) => {
      const done = await inTurn(job);
      if ('draft' in done) return done.draft;
      throw new Error('The reader of manuscripts gave no draft');
    },
    readPiece: async (job) => {
      const done = await inTurn({ format: 'piece', ...job });
      if ('piece' in done) return done.piece;
      throw new Error('The reader of manuscripts gave no piece');
    },
    linkTyped: async (job) => {
      const done = await inTurn({ format: 'link', ...job });
      if ('linked' in done) return done.linked;
      throw new Error('The reader of manuscripts linked nothing');
    },
    readXliff: async (job) => {
      const done = await inTurn({ format: 'xliff', ...job });
      if ('returned' in done) return done.returned;
      throw new Error('The reader of manuscripts gave no units');
    },
    close: stop,
  };
};
