import { translator } from '../../i18n/translate';
import { homePath } from '../../routing/paths';
import { otherLocales, type Chrome } from '../chrome';
import { renderDocument } from './document';

/** A page that says one thing and leads home. */
export const renderMessage = (chrome: Chrome, title: string, text: string): string =>
  renderDocument({
    chrome,
    title,
    otherLanguages: otherLocales(chrome.language).map((language) => ({
      language,
      path: homePath(language),
      same: false,
    })),
    main: (
      <div className="message">
        <h1>{title}</h1>
        <p className="standfirst">{text}</p>
        <p>
          <a href={homePath(chrome.language)}>{translator(chrome.language)('notFound.home')}</a>
        </p>
      </div>
    ),
  });
