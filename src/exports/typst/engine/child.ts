import { fork } from 'node:child_process';
import { join } from 'node:path';
import { FONT_CONFIG } from './fontFiles';
import type { Answer, Job } from './job';
import { TypstError } from './typstError';

export type ChildOptions = {
  /** File of the worker: `engine/worker.ts` as it is, or bundled. */
  worker: string;
  /** Folder of the fonts, `fonts.conf` beside them. */
  fonts: string;
  /** Options of Node for the worker, for example a loader of TypeScript. */
  execArgv?: string[];
  /** The longest that one file may take, in milliseconds. */
  timeoutMs: number;
};

export type Child = { ask(job: Job): Promise<Answer>; end(): void; readonly ended: boolean };

/**
 * Starts a process that compiles. It is asked one thing at a time; a question that takes too long ends it. Only a
 * question under way keeps this process alive. The server's environment is not handed on: it holds secrets.
 */
export const startChild = ({ worker, fonts, execArgv = [], timeoutMs }: ChildOptions): Child => {
  const child = fork(worker, [fonts], {
    execArgv,
    env: { NODE_ENV: 'production', FONTCONFIG_FILE: join(fonts, FONT_CONFIG) },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let ended = false;
  let settle: ((outcome: Answer | TypstError) => void) | undefined;

  const keepAlive = (held: boolean): void => {
    if (held) child.ref();
    else child.unref();
    if (held) child.channel?.ref();
    else child.channel?.unref();
  };

  const end = (why = new TypstError('ended', 'The Typst engine was ended')): void => {
    ended = true;
    child.kill('SIGKILL');
    settle?.(why);
  };

  child.on('message', (message) => settle?.(message as Answer));
  child.on('error', (cause) => end(new TypstError('ended', `The Typst engine failed: ${cause.message}`)));
  child.on('exit', (code, signal) =>
    end(new TypstError('ended', `The Typst engine ended by itself (${signal ?? code})`)),
  );
  keepAlive(false);

  const ask = (job: Job): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(
        () => end(new TypstError('timeout', `Typst took more than ${timeoutMs} ms and was ended`)),
        timeoutMs,
      );
      settle = (outcome) => {
        clearTimeout(late);
        settle = undefined;
        keepAlive(false);
        if (outcome instanceof TypstError) reject(outcome);
        else resolve(outcome);
      };
      keepAlive(true);
      child.send(job, (cause) => {
        if (cause) end(new TypstError('ended', `The Typst engine could not be asked: ${cause.message}`));
      });
    });

  return {
    ask,
    end: () => end(),
    get ended() {
      return ended;
    },
  };
};
