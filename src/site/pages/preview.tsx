import { DEFAULT_LOCALE } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { readPublishedEdition, readSavedEdition, type SavedEdition } from '../../queries/savedEdition';
import { pageHeaders } from '../headers';
import { renderArticle } from '../views/article';
import { PreviewMark } from '../views/previewMark';
import { renderTextAlone } from '../views/textAlone';
import { renderWithdrawn } from '../views/withdrawn';
import { chrome, notFound, type House } from './answers';

const draw = async (house: House, { id, view, isPublished }: SavedEdition): Promise<string> => {
  const mark = <PreviewMark edition={view} id={id} isPublished={isPublished} />;
  const own = await chrome(house, view.language);
  const { withdrawal } = view;
  return withdrawal
    ? renderWithdrawn({ chrome: own, edition: { ...view, withdrawal }, mark })
    : renderArticle({ chrome: own, edition: view, mark });
};

/** For staff alone, never kept, and named to no machine. */
const forStaff = (house: House, { view }: SavedEdition, body: string): Rendered => ({
  status: 200,
  body,
  headers: {
    ...pageHeaders(house.siteUrl, view.language, false),
    'X-Robots-Tag': 'noindex',
    // A draft's address must not reach those whom it links to.
    'Referrer-Policy': 'same-origin',
  },
  tags: [],
  kept: false,
});

/**
 * An edition as it was last saved, drawn as its page would be, for signed-in staff; nobody else learns that there is
 * one. Made anew each time: no answer of this is ever kept.
 */
export const previewPage = async (house: House, id: string, headers: Headers): Promise<Rendered> => {
  const saved = await readSavedEdition(house.payload, house.names, id, headers);
  return saved ? forStaff(house, saved, await draw(house, saved)) : notFound(house, DEFAULT_LOCALE);
};

/**
 * The text of an edition as readers have it, without the page round it: what a translator has beside the translation.
 * For signed-in staff; made anew each time.
 */
export const publishedText = async (house: House, id: string, headers: Headers): Promise<Rendered> => {
  const found = await readPublishedEdition(house.payload, house.names, id, headers);
  return found ? forStaff(house, found, renderTextAlone(found.view, house.siteUrl)) : notFound(house, DEFAULT_LOCALE);
};
