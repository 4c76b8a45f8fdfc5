import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { DEFAULT_LOCALE, type Locale } from '../../locales/index';
import type { PageStore } from '../platform/pageStore/pageStore';
import { parsePath } from '../routing/parsePath';
import { homePath } from '../routing/paths';
import { assetRoutes } from './assetRoutes';
import { bareChrome } from './chrome';
import { commonHeaders, pageHeaders } from './headers';
import { negotiate } from './negotiate';
import { sendPage } from './sendPage';
import { renderError } from './views/error';

type Site = { store: PageStore; siteUrl: string; root: string; onError: (error: unknown) => void };

const HOUSE = 'Dipnot';

const languageOf = (path: string): Locale => {
  const parsed = parsePath(path);
  return 'language' in parsed ? parsed.language : DEFAULT_LOCALE;
};

/**
 * The reader's site: everything the fast path has no bytes for. The path is taken as it came, escaped; query strings
 * never reach the store.
 */
export const createSite = ({ store, siteUrl, root, onError }: Site): Hono<{ Bindings: HttpBindings }> => {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route('/', assetRoutes(root, siteUrl));

  app.get('/', (c) => {
    const to = homePath(negotiate(c.req.header('cookie'), c.req.header('accept-language')));
    const headers = { ...commonHeaders(siteUrl), Vary: 'Cookie, Accept-Language', 'Cache-Control': 'no-store' };
    return c.body(null, 302, { ...headers, Location: to });
  });

  app.all('*', async (c) => {
    const { incoming, outgoing } = c.env;
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
      const status = incoming.method === 'OPTIONS' ? 204 : 405;
      return c.body(null, status, { ...commonHeaders(siteUrl), Allow: 'GET, HEAD, OPTIONS' });
    }
    const path = (incoming.url ?? '/').split('?', 1)[0] ?? '/';
    sendPage(await store.get(path), incoming, outgoing);
    return RESPONSE_ALREADY_SENT;
  });

  app.onError((error, c) => {
    onError(error);
    const language = languageOf(c.env.incoming.url?.split('?', 1)[0] ?? '/');
    const html = renderError({ chrome: bareChrome(language, siteUrl, HOUSE), status: 503 });
    return c.body(html, 503, { ...pageHeaders(siteUrl, language, false), 'Retry-After': '10' });
  });
  return app;
};
