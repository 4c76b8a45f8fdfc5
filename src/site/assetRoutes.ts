import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { ASSETS } from './assets/assets';
import { PAGE_SCRIPT } from './enhance/pageScriptAsset';
import { commonHeaders } from './headers';

/** The fonts and the one script, read once, under addresses that name their content. `root`: the folder of the project. */
export const assetRoutes = (root: string, siteUrl: string): Hono => {
  const app = new Hono();
  const headers = { ...commonHeaders(siteUrl), 'Cache-Control': 'public, max-age=31536000, immutable' };
  for (const asset of [...ASSETS, PAGE_SCRIPT]) {
    const bytes = readFileSync(path.join(root, 'src/site/assets', asset.file));
    app.get(asset.path, (c) => c.body(new Uint8Array(bytes), 200, { ...headers, 'Content-Type': asset.type }));
  }
  return app;
};
