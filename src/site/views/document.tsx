import { translator } from '../../i18n/translate';
import { Footer } from './footer';
import { headOf } from './head';
import { Header } from './header';
import { markupOf } from './markup';
import type { Page } from './page';

/** A marked page has no address among readers' pages and says nothing to machines. */
const withoutPlace = (page: Page): Page =>
  page.mark ? { ...page, path: undefined, alternates: [], head: undefined, jsonLd: undefined } : page;

/** The whole HTML document of a page, with doctype. */
export const renderDocument = (page: Page): string => {
  const { chrome, main, mark, otherLanguages, within } = page;
  const body = markupOf(
    chrome.siteUrl,
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
    </body>,
  );
  return `<!doctype html><html lang="${chrome.language}">${headOf(withoutPlace(page))}${body}</html>`;
};
