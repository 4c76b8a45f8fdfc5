import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { SiteUrl } from './textLink';

/** Attributes that React writes in its own letters. Text cannot look like one: there a quotation mark is escaped. */
const CAMEL_CASED = / (?:hrefLang|dateTime)="/g;

/** Views as HTML; `siteUrl` tells the house's own links from others. */
export const markupOf = (siteUrl: string, drawn: ReactNode): string =>
  renderToStaticMarkup(<SiteUrl value={siteUrl}>{drawn}</SiteUrl>).replace(CAMEL_CASED, (attribute) =>
    attribute.toLowerCase(),
  );
