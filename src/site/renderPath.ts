import { DEFAULT_LOCALE } from '../../locales/index';
import type { Rendered } from '../platform/pageStore/keptPage';
import { parsePath } from '../routing/parsePath';
import { notFound, type House } from './pages/answers';
import { correctionsPage } from './pages/corrections';
import { editionPage } from './pages/edition';
import { feedPage } from './pages/feed';
import { fixedFile } from './pages/files';
import { homePage } from './pages/home';
import { nameIndexPage } from './pages/nameIndex';
import { personPage } from './pages/person';
import { seriesPage } from './pages/series';
import { topicPage } from './pages/topic';

/** Makes the page of a path: the one way a reader's page comes about. A path that is no canonical address redirects. */
export const renderPath = async (house: House, path: string): Promise<Rendered> => {
  const asked = parsePath(path);
  switch (asked.kind) {
    case 'edition':
      return editionPage(house, path, asked);
    case 'home':
      return homePage(house, path, asked);
    case 'series':
    case 'year':
      return seriesPage(house, path, asked);
    case 'topics':
    case 'people':
      return nameIndexPage(house, path, asked);
    case 'topic':
      return topicPage(house, path, asked);
    case 'person':
      return personPage(house, path, asked);
    case 'corrections':
      return correctionsPage(house, path, asked);
    case 'feed':
      return feedPage(house, path, asked);
    case 'file':
      return fixedFile(house, asked);
    case 'root':
    case 'unknown':
      return notFound(house, asked.kind === 'root' ? DEFAULT_LOCALE : asked.language);
  }
};
