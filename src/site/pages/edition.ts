import type { EditionView } from '../../domain/commentary/viewModel';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { readEdition } from '../../queries/edition';
import type { ParsedPath } from '../../routing/parsePath';
import { signposting } from '../machine/signposting';
import { renderArticle } from '../views/article';
import { renderWithdrawn, type WithdrawnEdition } from '../views/withdrawn';
import { chrome, notFound, page, redirect, type House } from './answers';
import { exportPage } from './exports';
import { sideBySidePage } from './sideBySide';

type Asked = Extract<ParsedPath, { kind: 'edition' }>;

/** The record that a withdrawn edition leaves (410). */
export const withdrawnPage = async (house: House, edition: WithdrawnEdition, tags: string[]): Promise<Rendered> => {
  const html = renderWithdrawn({ chrome: await chrome(house, edition.language), edition });
  return page(house, edition.language, html, tags, { status: 410 });
};

const article = async (house: House, edition: EditionView, tags: string[]): Promise<Rendered> => {
  const { language } = edition;
  const html = renderArticle({ chrome: await chrome(house, language), edition });
  return page(house, language, html, tags, { headers: { Link: signposting(edition, house.siteUrl) } });
};

/** The page of an edition, its record when withdrawn, or the way to its canonical address; or what its address asks beside. */
export const editionPage = async (house: House, path: string, asked: Asked): Promise<Rendered> => {
  if (asked.rest?.kind === 'export') return exportPage(house, path, asked, asked.rest.format);
  if (asked.rest) return sideBySidePage(house, path, asked, asked.rest.language);
  const found = await readEdition(house.payload, house.names, asked);
  if (!found) return notFound(house, asked.language);
  const { view, tags } = found;
  if (path !== view.path) return redirect(house, asked.language, view.path);
  const { withdrawal } = view;
  return withdrawal ? withdrawnPage(house, { ...view, withdrawal }, tags) : article(house, view, tags);
};
