import { translator } from '../../i18n/translate';
import type { Chrome } from '../chrome';
import { renderMessage } from './message';

export type ErrorStatus = 405 | 500 | 503;

/**
 * The answer where there is no page to give: 405 to a request that a page cannot take, 500 is our fault, 503 says the
 * database is away. Needs no database.
 */
export const renderError = ({ chrome, status }: { chrome: Chrome; status: ErrorStatus }): string => {
  const t = translator(chrome.language);
  return renderMessage(chrome, t(`error.${status}.title`), t(`error.${status}.text`));
};
