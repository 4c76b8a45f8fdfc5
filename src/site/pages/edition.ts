import type { EditionView } from '../../domain/commentary/viewModel';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { readEdition } from '../../queries/edition';
import { readNeighbours, type Neighbours } from '../../queries/neighbours';
import type { ParsedPath } from '../../routing/parsePath';
import { signposting } from '../machine/signposting';
import { renderArticle } from '../views/article';
import { chrome, notFound, page, redirect, type House } from './answers';
import { exportPage } from './exports';
import { sideBySidePage } from './sideBySide';
import { withdrawnPage } from './withdrawn';

type Asked = Extract<ParsedPath, { kind: 'edition' }>;

const NO_NEIGHBOURS: Neighbours = { previous: null, next: null, tags: [] };

const neighboursOf = async (
  { payload, names }: House,
  { language, series, number }: EditionView,
): Promise<Neighbours> => {
  const own = (await names.series()).find(({ code }) => code === series.code);
  return own && number ? readNeighbours(payload, { series: own, language, ...number }) : NO_NEIGHBOURS;
};

const article = async (house: House, edition: EditionView, tags: string[]): Promise<Rendered> => {
  const { language } = edition;
  const neighbours = await neighboursOf(house, edition);
  const html = renderArticle({ chrome: await chrome(house, language), edition, neighbours });
  return page(house, language, html, [...tags, ...neighbours.tags], {
    headers: { Link: signposting(edition, house.siteUrl) },
  });
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
