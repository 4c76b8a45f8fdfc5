import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { absoluteUrl } from '../../routing/paths';
import { translator } from '../../i18n/translate';
import { fontPath } from '../assets/assets';
import type { Alternate, Chrome } from '../chrome';
import { STYLE } from '../styles/style';
import { Footer } from './footer';
import { Header, type OtherLanguage } from './header';

/** What a page says about itself outside its `main`. */
export type Page = {
  chrome: Chrome;
  /** Its own name; the house's is added. Without one the house's name stands alone. */
  title?: string;
  description?: string;
  /** Canonical path; an answer that is not a page of its own (an error) has none. */
  path?: string;
  alternates?: Alternate[];
  otherLanguages: OtherLanguage[];
  /** Path of the series the page belongs to. */
  within?: string;
  main: ReactNode;
};

const ICON =
  'data:image/svg+xml,' +
  "%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath d='M5 1H2v14h3M11 1h3v14h-3M6 5l2-1v8' " +
  "fill='none' stroke='%239c1f1f' stroke-width='1.8'/%3E%3C/svg%3E";

const Head = ({ chrome, title, description, path, alternates = [] }: Page) => {
  const t = translator(chrome.language);
  const absolute = (to: string) => absoluteUrl(chrome.siteUrl, to);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title ? t('page.titled', { title, house: chrome.houseName }) : chrome.houseName}</title>
      {description && <meta name="description" content={description} />}
      {path === undefined && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {path !== undefined && <link rel="canonical" href={absolute(path)} />}
      {alternates.map(({ hreflang, path: to }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={absolute(to)} />
      ))}
      <link rel="preload" as="font" type="font/woff2" href={fontPath('literata')} crossOrigin="anonymous" />
      <style />
      <link rel="icon" href={ICON} />
    </head>
  );
};

/** Attributes that React writes in its own letters. Text cannot look like one: there a quotation mark is escaped. */
const CAMEL_CASED = / (?:hrefLang|dateTime|charSet)="/g;

/** The whole HTML document of a page, with doctype. */
export const renderDocument = (page: Page): string => {
  const { chrome, main, otherLanguages, within } = page;
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
  return `<!doctype html>${html.replace('<style></style>', () => `<style>${STYLE}</style>`)}`;
};
