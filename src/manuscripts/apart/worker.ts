/**
 * The thread that reads files of Word and HTML, what is pasted and what is typed, started by `apartReader.ts` alone. A hostile file may take all its
 * memory and time: the thread ends then, and the process goes on.
 */
import { parentPort } from 'node:worker_threads';
import { readHtmlFile } from '../html/readHtmlFile';
import { linkTyped } from '../piece/linkTyped';
import { readPiece } from '../piece/readPiece';
import { ManuscriptRefused } from '../refusal';
import { readXliff } from '../xliff/readXliff';
import { READY, type Answer, type Job } from './job';

const read = async (job: Job): Promise<Answer> => {
  if (job.format === 'piece') return { piece: readPiece(job.pasted, job) };
  if (job.format === 'link') return { linked: linkTyped(job.body, job.notes, Math.random) ?? null };
  if (job.format === 'xliff') return { returned: readXliff(job.bytes) };
  const { format, bytes, options } = job;
  if (format === 'html') return { draft: readHtmlFile(bytes, options) };
  // Who pastes waits for the thread, and needs nothing of Word's files; the time to load that is not the file's.
  const { readDocx } = await import('../docx/readDocx');
  parentPort?.postMessage(READY);
  return { draft: await readDocx(bytes, options) };
};

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
  void read(job)
    .catch(refusal)
    .then((answer) => parentPort?.postMessage(answer));
});
parentPort?.postMessage(READY);
