import { DEFAULT_LOCALE } from '../../locales/index';
import type { Rendered } from '../platform/pageStore/keptPage';
import { parsePath } from '../routing/parsePath';
import { homePath } from '../routing/paths';
import { notFound, redirect, type House } from './pages/answers';
import { editionPage } from './pages/edition';
import { homePage } from './pages/home';
import { seriesPage } from './pages/series';

/** Makes the page of a path: the one way a reader's page comes about. A path that is no canonical address redirects. */
export const renderPath = async (house: House, path: string): Promise<Rendered> => {
  const asked = parsePath(path);
  switch (asked.kind) {
    case 'edition':
      return editionPage(house, path, asked);
    case 'home':
      return path === homePath(asked.language)
        ? homePage(house, asked.language)
        : redirect(house, asked.language, homePath(asked.language));
    case 'series':
    case 'year':
      return seriesPage(house, path, asked);
    case 'root':
    case 'unknown':
      return notFound(house, asked.kind === 'root' ? DEFAULT_LOCALE : asked.language);
  }
};
