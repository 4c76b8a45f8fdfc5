import { OWN_NAMES, type Locale } from '../../../locales/index';
import { translator } from '../../i18n/translate';
import { homePath } from '../../routing/paths';
import type { Chrome } from '../chrome';

/**
 * Where the switch leads: to this very page in another language, or else (`same: false`) to that language's home. Only
 * canonical addresses are announced with their language.
 */
export type OtherLanguage = { language: Locale; path: string; same: boolean; canonical?: false };

type Props = { chrome: Chrome; otherLanguages: OtherLanguage[]; within?: string };

/** The house's name, its series, and the switch to the other language. */
export const Header = ({ chrome, otherLanguages, within }: Props) => (
  <header className="top">
    <a className="house" href={homePath(chrome.language)}>
      {chrome.houseName}
    </a>
    {chrome.series.length + chrome.sections.length > 0 && (
      <nav aria-label={translator(chrome.language)('page.sections')}>
        {[...chrome.series, ...chrome.sections].map(({ name, path }) => (
          <a key={path} href={path} aria-current={path === within ? 'true' : undefined}>
            {name}
          </a>
        ))}
      </nav>
    )}
    <p className="languages">
      {otherLanguages.map(({ language, path, same, canonical }) => (
        <a
          key={language}
          href={path}
          hrefLang={(canonical ?? true) ? language : undefined}
          lang={language}
          rel={same ? 'alternate' : undefined}
        >
          {OWN_NAMES[language]}
        </a>
      ))}
    </p>
  </header>
);
