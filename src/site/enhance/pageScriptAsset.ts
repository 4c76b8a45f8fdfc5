import type { Asset } from '../assets/assets';
import script from '../assets/pageScript.json';

/** The page's one script as it is served. Made by `scripts/bundle-page-script.mjs` from `page.ts`. */
export const PAGE_SCRIPT: Asset = {
  path: `/assets/page.${script.hash}.js`,
  file: 'pageScript.js',
  type: 'text/javascript; charset=utf-8',
};
