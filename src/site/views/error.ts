import { translator } from '../../i18n/translate';
import type { Chrome } from '../chrome';
import { renderMessage } from './message';

/** The answer when a page could not be made: 500 is our fault, 503 says the database is away. Needs no database. */
export const renderError = ({ chrome, status }: { chrome: Chrome; status: 500 | 503 }): string => {
  const t = translator(chrome.language);
  return renderMessage(chrome, t(`error.${status}.title`), t(`error.${status}.text`));
};
