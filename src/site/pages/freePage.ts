import type { Rendered } from '../../platform/pageStore/keptPage';
import { readFreePage } from '../../queries/freePages';
import type { ParsedPath } from '../../routing/parsePath';
import { nameTag } from '../../routing/tags';
import { renderFreePage } from '../views/freePage';
import { chrome, page, redirect, type House } from './answers';

/** A page of the house's own; null where it has none at that address. */
export const freePage = async (
  house: House,
  path: string,
  { language, segment, page: asked }: Extract<ParsedPath, { kind: 'series' }>,
): Promise<Rendered | null> => {
  if (asked !== 1) return null;
  const found = await readFreePage(house.payload, house.names, language, segment);
  if (!found) return null;
  if (path !== found.path) return redirect(house, language, found.path);
  const html = renderFreePage({ chrome: await chrome(house, language), page: found });
  const pictures = found.pictures.map((id) => nameTag('media', id));
  return page(house, language, html, [nameTag('page', found.id), ...pictures]);
};
