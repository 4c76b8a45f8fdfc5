/**
 * The thread that reads files of Word and HTML, started by `apartReader.ts` alone. A hostile file may take all its
 * memory and time: the thread ends then, and the process goes on.
 */
import { parentPort } from 'node:worker_threads';
import type { Draft } from '../../domain/manuscript/draft';
import { readDocx } from '../docx/readDocx';
import { readHtmlFile } from '../html/readHtmlFile';
import { ManuscriptRefused } from '../refusal';
import { READY, type Answer, type Job } from './job';

const read = ({ format, bytes, options }: Job): Draft | Promise<Draft> =>
  format === 'docx' ? readDocx(bytes, options) : readHtmlFile(bytes, options);

const refusal = (error: unknown): Answer => {
  if (error instanceof ManuscriptRefused) {
    const { reason, detail } = error;
    return { refused: { reason, ...(detail !== undefined && { detail }) } };
  }
  // Nested deeper than any walk of a tree can follow.
  if (error instanceof RangeError) return { refused: { reason: 'too-heavy' } };
  return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) };
};

parentPort?.on('message', (job: Job) => {
  void (async (): Promise<Answer> => ({ draft: await read(job) }))()
    .catch(refusal)
    .then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage(READY);
