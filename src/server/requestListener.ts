import { getRequestListener } from '@hono/node-server';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Payload } from 'payload';
import { DEFAULT_LOCALE } from '../../locales/index';
import type { Env } from '../platform/env';
import type { Log } from '../platform/log';
import type { PageStore } from '../platform/pageStore/pageStore';
import type { createSite } from '../site/app';
import { bareChrome } from '../site/chrome';
import { pageHeaders } from '../site/headers';
import { sendPage } from '../site/sendPage';
import { renderError } from '../site/views/error';
import { isAdminPath, secureAdmin, type AdminHandler } from './adminGate';
import { refusedByBounds } from './apiBounds';
import { answerHandOver, HAND_OVER_PATH } from './handOver';
import { namesTwoHosts } from './namesTwoHosts';
import type { Metrics } from './metrics';
import { requestTarget } from './requestTarget';
import { answerProbe, isProbe } from './probes';
import type { Readiness } from './readiness';

type Parts = {
  site: ReturnType<typeof createSite>;
  store: PageStore;
  admin: Promise<AdminHandler> | undefined;
  dev: boolean;
  env: Env;
  ready: Readiness;
  metrics: Metrics;
  payload: Payload;
  token: string;
  log: Log;
};

const answer = (res: ServerResponse, status: number, text: string): void => {
  res.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(text);
};

/** The last resort, where even the page of an error could not be made by the site. */
const answerError = (res: ServerResponse, siteUrl: string): void => {
  const chrome = bareChrome(DEFAULT_LOCALE, siteUrl, 'Dipnot');
  res.writeHead(500, pageHeaders(siteUrl, DEFAULT_LOCALE, false));
  res.end(renderError({ chrome, status: 500 }));
};

/**
 * Every request of the process. A kept page is answered before any router runs; the admin and its interface go to
 * Next; the rest is the reader's site.
 */
export const requestListener = (parts: Parts): RequestListener => {
  const { site, store, admin, dev, env, metrics, log } = parts;
  const readers = getRequestListener(site.fetch, { overrideGlobalObjects: false });

  const serveAdmin = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    secureAdmin(req, res, env.siteUrl, dev);
    if (refusedByBounds(req, res)) return;
    if (!admin) return answer(res, 503, 'The admin has not been built: npm run build');
    await (
      await admin
    )(req, res);
  };

  const serve = async (req: IncomingMessage, res: ServerResponse, path: string): Promise<void> => {
    if (isProbe(path)) return answerProbe(path, req, res, parts);
    if (path === HAND_OVER_PATH) return answerHandOver(req, res, parts);
    if (isAdminPath(path)) return serveAdmin(req, res);
    await readers(req, res);
  };

  return (req, res) => {
    if (namesTwoHosts(req)) return answer(res, 400, 'Two Host fields');
    const url = requestTarget(req.url ?? '/');
    req.url = url;
    if (req.method === 'GET' || req.method === 'HEAD') {
      const page = store.fresh(url);
      if (page) {
        sendPage(page, req, res);
        metrics.answered(page.status);
        return;
      }
    }
    res.once('finish', () => metrics.answered(res.statusCode));
    serve(req, res, url.split('?', 1)[0] ?? '/').catch((err: unknown) => {
      log.error({ err, path: url });
      if (res.headersSent) res.destroy();
      else answerError(res, env.siteUrl);
    });
  };
};
