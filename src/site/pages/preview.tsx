import { DEFAULT_LOCALE } from '../../../locales/index';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { readSavedEdition, type SavedEdition } from '../../queries/savedEdition';
import { pageHeaders } from '../headers';
import { renderArticle } from '../views/article';
import { PreviewMark } from '../views/previewMark';
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

/**
 * An edition as it was last saved, drawn as its page would be, for signed-in staff; nobody else learns that there is
 * one. Made anew each time: no answer of this is ever kept.
 */
export const previewPage = async (house: House, id: string, headers: Headers): Promise<Rendered> => {
  const saved = await readSavedEdition(house.payload, house.names, id, headers);
  if (!saved) return notFound(house, DEFAULT_LOCALE);
  const { language } = saved.view;
  return {
    status: 200,
    body: await draw(house, saved),
    headers: {
      ...pageHeaders(house.siteUrl, language, false),
      'X-Robots-Tag': 'noindex',
      // A draft's address must not reach those whom it links to.
      'Referrer-Policy': 'same-origin',
    },
    tags: [],
    kept: false,
  };
};
