import type { Locale } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { readSideBySide } from '../../queries/sideBySide';
import type { ParsedPath } from '../../routing/parsePath';
import { sideBySidePath } from '../../routing/paths';
import { renderSideBySide } from '../views/sideBySide';
import { chrome, notFound, page, redirect, type House } from './answers';

/**
 * Two editions of a work beside one another, or the way to their right address; the answer to an unknown one (404) where
 * either cannot be read. Refreshed by a change of either.
 */
export const sideBySidePage = async (
  house: House,
  path: string,
  asked: Extract<ParsedPath, { kind: 'edition' }>,
  other: Locale,
): Promise<Rendered> => {
  const { language } = asked;
  const found = await readSideBySide(house.payload, house.names, asked, other);
  if (!found) return notFound(house, language);
  const { left, right, tags } = found;
  const address = sideBySidePath(left.path, other);
  if (path !== address) return redirect(house, language, address);
  const { settings } = await house.names.house();
  const model = { chrome: await chrome(house, language), houseNames: settings.name, left, right };
  return page(house, language, renderSideBySide(model), tags);
};
