import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { keepPage } from '../platform/pageStore/keptPage';
import { ASSETS, type Asset } from './assets/assets';
import { PAGE_SCRIPT } from './enhance/pageScriptAsset';
import { commonHeaders } from './headers';
import { sendPage } from './sendPage';

/** What is served compressed; fonts are compressed already. */
const TEXT = /^text\//;

/** The fonts and the one script, read once, under addresses that name their content. `root`: the folder of the project. */
export const assetRoutes = (root: string, siteUrl: string): Hono<{ Bindings: HttpBindings }> => {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const serve = ({ path: address, file, type }: Asset): void => {
    const bytes = readFileSync(path.join(root, 'src/site/assets', file));
    const headers = {
      ...commonHeaders(siteUrl),
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': type,
    };
    const body = TEXT.test(type) ? bytes.toString() : bytes;
    const kept = keepPage({ status: 200, body, headers, tags: [], kept: true });
    app.get(address, ({ env }) => {
      sendPage(kept, env.incoming, env.outgoing);
      return RESPONSE_ALREADY_SENT;
    });
  };
  for (const asset of [...ASSETS, PAGE_SCRIPT]) serve(asset);
  return app;
};
