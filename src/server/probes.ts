import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Env } from '../platform/env';
import type { Metrics } from './metrics';
import type { Readiness } from './readiness';
import { carriesToken, isLocal } from './trusted';

const PROBES = ['/healthz', '/readyz', '/metrics'];

export const isProbe = (path: string): boolean => PROBES.includes(path);

type Parts = { ready: Readiness; metrics: Metrics; env: Env };

/** `/healthz`: the process runs. `/readyz`: send it readers. `/metrics`: figures, to this machine or a token only. */
export const answerProbe = async (
  path: string,
  req: IncomingMessage,
  res: ServerResponse,
  parts: Parts,
): Promise<void> => {
  const { ready, metrics, env } = parts;
  const plain = (status: number, text: string, type = 'text/plain; charset=utf-8'): void => {
    res.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    res.end(req.method === 'HEAD' ? undefined : text);
  };
  if (path === '/healthz') return plain(200, 'ok\n');
  if (path === '/readyz') return (await ready.check()) ? plain(200, 'ready\n') : plain(503, 'not ready\n');
  const trusted = isLocal(req) || (env.metricsToken !== undefined && carriesToken(req, env.metricsToken));
  return trusted ? plain(200, await metrics.text(), metrics.type) : plain(404, 'not found\n');
};
