import type { Rendered } from '../../platform/pageStore/keptPage';
import { readEdition } from '../../queries/edition';
import type { ParsedPath } from '../../routing/parsePath';
import { renderArticle } from '../views/article';
import { renderWithdrawn } from '../views/withdrawn';
import { exportPage } from './exports';
import { sideBySidePage } from './sideBySide';
import { chrome, notFound, page, redirect, type House } from './answers';

/** The page of an edition, its record when withdrawn (410), or the way to its canonical address. */
export const editionPage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'edition' }>,
): Promise<Rendered> => {
  if (asked.rest?.kind === 'export') return exportPage(house, path, asked, asked.rest.format);
  if (asked.rest) return sideBySidePage(house, path, asked, asked.rest.language);
  const found = await readEdition(house.payload, house.names, asked);
  if (!found) return notFound(house, asked.language);
  const { view, tags } = found;
  if (path !== view.path) return redirect(house, asked.language, view.path);
  const own = await chrome(house, asked.language);
  const { withdrawal } = view;
  return withdrawal
    ? page(house, asked.language, renderWithdrawn({ chrome: own, edition: { ...view, withdrawal } }), tags, {
        status: 410,
      })
    : page(house, asked.language, renderArticle({ chrome: own, edition: view }), tags);
};
