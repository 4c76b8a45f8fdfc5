import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono, type Context } from 'hono';
import { DEFAULT_LOCALE, type Locale } from '../../locales/index';
import type { Rendered } from '../platform/pageStore/keptPage';
import type { PageStore } from '../platform/pageStore/pageStore';
import { parsePath } from '../routing/parsePath';
import { homePath, previewPath, publishedTextPath } from '../routing/paths';
import { assetRoutes } from './assetRoutes';
import { bareChrome, type Chrome } from './chrome';
import { commonHeaders, pageHeaders } from './headers';
import { negotiate } from './negotiate';
import { sendPage } from './sendPage';
import { renderError, type ErrorStatus } from './views/error';

type Site = {
  store: PageStore;
  siteUrl: string;
  root: string;
  /** What staff see of an edition as it was last saved; nobody else is told that there is one. */
  preview: (id: string, headers: Headers) => Promise<Rendered>;
  /** The same of the text that readers have, without the page round it. */
  publishedText: (id: string, headers: Headers) => Promise<Rendered>;
  /** What pages carry now, for answers that no page is made for; it may fail while the database is away. */
  chromeNow: (language: Locale) => Promise<Chrome>;
  /** Whether an error says that the database, or another process, is away. */
  isAway: (error: unknown) => boolean;
  onError: (error: unknown) => void;
};

/** The name of the house where even that cannot be asked. */
const HOUSE = 'Dipnot';

const languageOf = (path: string): Locale => {
  const parsed = parsePath(path);
  return 'language' in parsed ? parsed.language : DEFAULT_LOCALE;
};

/**
 * The reader's site: everything the fast path has no bytes for. The path is taken as it came, escaped; query strings
 * never reach the store.
 */
export const createSite = ({
  store,
  siteUrl,
  root,
  preview,
  publishedText,
  chromeNow,
  isAway,
  onError,
}: Site): Hono<{ Bindings: HttpBindings }> => {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.route('/', assetRoutes(root, siteUrl));

  /** A page that says in the language of the address why there is no other. */
  const refuse = async (
    c: Context<{ Bindings: HttpBindings }>,
    status: ErrorStatus,
    headers: Record<string, string>,
  ): Promise<Response> => {
    const language = languageOf(c.env.incoming.url?.split('?', 1)[0] ?? '/');
    const chrome = await chromeNow(language).catch(() => bareChrome(language, siteUrl, HOUSE));
    return c.body(renderError({ chrome, status }), status, { ...pageHeaders(siteUrl, language, false), ...headers });
  };

  app.get('/', (c) => {
    const to = homePath(negotiate(c.req.header('cookie'), c.req.header('accept-language')));
    const headers = { ...commonHeaders(siteUrl), Vary: 'Cookie, Accept-Language', 'Cache-Control': 'no-store' };
    return c.body(null, 302, { ...headers, Location: to });
  });

  for (const [address, make] of [
    [previewPath(':id'), preview],
    [publishedTextPath(':id'), publishedText],
  ] as const) {
    app.get(address, async (c) => {
      const { status, headers, body } = await make(c.req.param('id') ?? '', c.req.raw.headers);
      return new Response(String(body), { status, headers });
    });
  }

  app.all('*', async (c) => {
    const { incoming, outgoing } = c.env;
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') {
      const allow = { Allow: 'GET, HEAD, OPTIONS' };
      if (incoming.method === 'OPTIONS') return c.body(null, 204, { ...commonHeaders(siteUrl), ...allow });
      return refuse(c, 405, allow);
    }
    const path = (incoming.url ?? '/').split('?', 1)[0] ?? '/';
    sendPage(await store.get(path), incoming, outgoing);
    return RESPONSE_ALREADY_SENT;
  });

  app.onError((error, c) => {
    onError(error);
    return isAway(error) ? refuse(c, 503, { 'Retry-After': '10' }) : refuse(c, 500, {});
  });
  return app;
};
