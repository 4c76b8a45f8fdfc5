import { cardSource, type CardInput } from '../source/card';
import { pdfSource, type PdfInput } from '../source/pdf';
import { startChild, type Child, type ChildOptions } from './child';
import type { Job } from './job';
import { TypstError } from './typstError';

export type TypstOptions = Pick<ChildOptions, 'worker' | 'fonts' | 'execArgv'> & {
  /** Memory at which a process is replaced, in bytes; 256 MB. Typst keeps about 3 MB of every article. */
  memory?: number;
  /** How many may wait for their turn; 50. */
  queue?: number;
  /** The longest that one file may take, start of the process included, in milliseconds; 15,000. */
  timeoutMs?: number;
  /** How long an idle process stays, in milliseconds; 60,000. */
  idleMs?: number;
  /** Told of a file that was made, but not as it should be: a PDF that is tagged, yet not PDF/UA-1. */
  remark?: (sentence: string) => void;
};

export type TypstEngine = {
  /** The PDF of an edition (PDF/UA-1, ISO 14289-1); equal input gives equal bytes. @throws TypstError */
  pdf(input: PdfInput): Promise<Uint8Array>;
  /** The share card of an edition, a PNG of 1200 × 630. @throws TypstError */
  card(input: CardInput): Promise<Uint8Array>;
  /** Ends the process at once; whoever waits is refused, and so is whoever comes later. */
  close(): Promise<void>;
};

const DEFAULTS = { memory: 256e6, queue: 50, timeoutMs: 15_000, idleMs: 60_000 };

/**
 * Makes PDFs and share cards in a process of its own: started by the first question, one question at a time, ended when
 * idle and when its memory has grown. It never keeps this process alive but for a question under way.
 */
export const createTypstEngine = (given: TypstOptions): TypstEngine => {
  const options = { ...DEFAULTS, ...given };
  let child: Child | undefined;
  let waiting = 0;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const stop = (): void => {
    child?.end();
    child = undefined;
  };

  const take = async (job: Job): Promise<Uint8Array> => {
    if (closed) throw new TypstError('ended', 'The Typst engine is closed');
    clearTimeout(idle);
    if (child === undefined || child.ended) child = startChild(options);
    try {
      const answer = await child.ask(job);
      if (answer.memory > options.memory) stop();
      if ('refused' in answer) throw new TypstError('refused', `Typst refused the source: ${answer.refused}`);
      if (answer.remark) options.remark?.(answer.remark);
      return answer.bytes;
    } finally {
      idle = setTimeout(stop, options.idleMs).unref();
    }
  };

  const inTurn = (job: () => Job): Promise<Uint8Array> => {
    if (waiting > options.queue)
      return Promise.reject(new TypstError('busy', `${waiting} files wait for Typst already`));
    waiting += 1;
    const turn = last.then(() => take(job())).finally(() => (waiting -= 1));
    last = turn.catch(() => undefined);
    return turn;
  };

  return {
    pdf: (input) => inTurn(() => ({ kind: 'pdf', ...pdfSource(input) })),
    card: (input) => inTurn(() => ({ kind: 'card', source: cardSource(input) })),
    close: async () => {
      closed = true;
      clearTimeout(idle);
      stop();
      await last;
    },
  };
};
