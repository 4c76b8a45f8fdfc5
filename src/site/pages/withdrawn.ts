import type { Rendered } from '../../platform/pageStore/keptPage';
import { renderWithdrawn, type WithdrawnEdition } from '../views/withdrawn';
import { chrome, page, type House } from './answers';

/** The record that a withdrawn edition leaves (410). */
export const withdrawnPage = async (house: House, edition: WithdrawnEdition, tags: string[]): Promise<Rendered> => {
  const html = renderWithdrawn({ chrome: await chrome(house, edition.language), edition });
  return page(house, edition.language, html, tags, { status: 410 });
};
