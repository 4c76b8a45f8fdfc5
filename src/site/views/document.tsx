import { renderToStaticMarkup } from 'react-dom/server';
import { translator } from '../../i18n/translate';
import { STYLE } from '../styles/style';
import { Footer } from './footer';
import { Head } from './head';
import { Header } from './header';
import type { Page } from './page';

/** Attributes that React writes in its own letters. Text cannot look like one: there a quotation mark is escaped. */
const CAMEL_CASED = / (?:hrefLang|dateTime|charSet)="/g;

/** The whole HTML document of a page, with doctype. */
export const renderDocument = (page: Page): string => {
  const { chrome, main, otherLanguages, within, style = STYLE } = page;
  const markup = renderToStaticMarkup(
    <html lang={chrome.language}>
      <Head {...page} />
      <body>
        <a className="skip" href="#content">
          {translator(chrome.language)('page.skip')}
        </a>
        <Header chrome={chrome} otherLanguages={otherLanguages} within={within} />
        <main id="content">{main}</main>
        <Footer chrome={chrome} />
      </body>
    </html>,
  );
  const html = markup.replace(CAMEL_CASED, (attribute) => attribute.toLowerCase());
  // The style sheet comes last, so that nobody searches it.
  return `<!doctype html>${html.replace('<style></style>', () => `<style>${style}</style>`)}`;
};
