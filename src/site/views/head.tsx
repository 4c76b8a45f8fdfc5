import { translator } from '../../i18n/translate';
import { absoluteUrl, feedPath, homePath, ICON_PATH, MANIFEST_PATH } from '../../routing/paths';
import { fontPath } from '../assets/assets';
import { PageScript } from '../enhance/pageScript';
import { scriptSafe } from '../machine/jsonLd';
import type { Page } from './page';

const FEED_TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

const Feeds = ({ chrome: { language, houseName }, feeds = [] }: Page) => {
  const t = translator(language);
  const all = [{ name: houseName, path: homePath(language) }, ...feeds];
  return all.flatMap(({ name, path }) =>
    (['xml', 'json'] as const).map((format) => (
      <link
        key={`${path}.${format}`}
        rel="alternate"
        type={FEED_TYPES[format]}
        title={name === houseName ? houseName : t('page.feedTitle', { name, house: houseName })}
        href={feedPath(path, format)}
      />
    )),
  );
};

/** The head of a page: what it is called, where it stands, in which other languages, what it is read by. */
export const Head = (page: Page) => {
  const { chrome, title, description, path, alternates = [], noindex, head, jsonLd } = page;
  const { language, houseName, siteUrl } = chrome;
  const named = title ? translator(language)('page.titled', { title, house: houseName }) : houseName;
  const said = description || (path === undefined ? undefined : chrome.description);
  const absolute = (to: string) => absoluteUrl(siteUrl, to);
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{named}</title>
      {said && <meta name="description" content={said} />}
      {(path === undefined || noindex) && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {path !== undefined && <link rel="canonical" href={absolute(path)} />}
      {alternates.map(({ hreflang, path: to }) => (
        <link key={hreflang} rel="alternate" hrefLang={hreflang} href={absolute(to)} />
      ))}
      <Feeds {...page} />
      <link rel="preload" as="font" type="font/woff2" href={fontPath('literata')} crossOrigin="anonymous" />
      <style />
      <link rel="icon" href={ICON_PATH} type="image/svg+xml" />
      <PageScript language={language} />
      <link rel="manifest" href={MANIFEST_PATH} />
      {head}
      {jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptSafe(jsonLd) }} />}
    </head>
  );
};
