import { renderToStaticMarkup } from 'react-dom/server';
import { translator } from '../../i18n/translate';
import { Footer } from './footer';
import { headOf } from './head';
import { Header } from './header';
import type { Page } from './page';
import { SiteUrl } from './textLink';

/** Attributes that React writes in its own letters. Text cannot look like one: there a quotation mark is escaped. */
const CAMEL_CASED = / (?:hrefLang|dateTime)="/g;

/** A marked page has no address among readers' pages and says nothing to machines. */
const withoutPlace = (page: Page): Page =>
  page.mark ? { ...page, path: undefined, alternates: [], head: undefined, jsonLd: undefined } : page;

/** The whole HTML document of a page, with doctype. */
export const renderDocument = (page: Page): string => {
  const { chrome, main, mark, otherLanguages, within } = page;
  const body = renderToStaticMarkup(
    <SiteUrl value={chrome.siteUrl}>
      <body>
        <a className="skip" href="#content">
          {translator(chrome.language)('page.skip')}
        </a>
        <Header chrome={chrome} otherLanguages={otherLanguages} within={within} />
        <main id="content">
          {mark}
          {main}
        </main>
        <Footer chrome={chrome} />
      </body>
    </SiteUrl>,
  ).replace(CAMEL_CASED, (attribute) => attribute.toLowerCase());
  return `<!doctype html><html lang="${chrome.language}">${headOf(withoutPlace(page))}${body}</html>`;
};
