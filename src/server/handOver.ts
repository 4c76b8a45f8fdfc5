import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { doWork } from '../cli/work';
import type { Work } from '../cli/workKinds';
import type { Env } from '../platform/env';
import { carriesToken, isLocal } from './trusted';

/** Where the command line hands its work to the process that owns the database. */
export const HAND_OVER_PATH = '/-/work';

const MAX_BYTES = 80 * 1024 * 1024;

const readBody = async (req: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new Error('The work is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

/** Does one piece of work for the command line of this machine; to anybody else the address does not exist. */
export const answerHandOver = async (
  req: IncomingMessage,
  res: ServerResponse,
  { payload, env, token }: { payload: Payload; env: Env; token: string },
): Promise<void> => {
  const trusted = isLocal(req) && carriesToken(req, token);
  if (trusted && req.method === 'GET') {
    // Proves to the command line that this is the instance whose file it read, and not another program on the port.
    res.writeHead(204, { 'X-Dipnot': token.slice(0, 8) });
    res.end();
    return;
  }
  if (!trusted || req.method !== 'POST') {
    res.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
    res.end('not found\n');
    return;
  }
  const work = JSON.parse(await readBody(req)) as Work;
  const result = await doWork(payload, env, work);
  res.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(result));
};
