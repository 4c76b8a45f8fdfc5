import { translator } from '../../i18n/translate';
import type { Chrome } from '../chrome';
import { renderMessage } from './message';

/** The answer to an unknown address (404). */
export const renderNotFound = ({ chrome }: { chrome: Chrome }): string => {
  const t = translator(chrome.language);
  return renderMessage(chrome, t('notFound.title'), t('notFound.text'));
};
