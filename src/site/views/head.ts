import { translator } from '../../i18n/translate';
import { absoluteUrl, feedPath, homePath, ICON_PATH, manifestPath, TOUCH_ICON_PATH } from '../../routing/paths';
import { pageScript } from '../enhance/pageScript';
import { scriptSafe } from '../machine/jsonLd';
import { STYLE } from '../styles/style';
import type { Page } from './page';
import { escaped, tag, voidTag } from './tag';

const FEED_TYPES = { xml: 'application/atom+xml', json: 'application/feed+json' } as const;

const meta = (name: string, content: string): string => voidTag('meta', { name, content });

const feedLinks = ({ chrome: { language, houseName }, feeds = [] }: Page): string[] => {
  const t = translator(language);
  const all = [{ name: houseName, path: homePath(language) }, ...feeds];
  return all.flatMap(({ name, path }) =>
    (['xml', 'json'] as const).map((format) =>
      voidTag('link', {
        rel: 'alternate',
        type: FEED_TYPES[format],
        title: name === houseName ? houseName : t('page.feedTitle', { name, house: houseName }),
        href: feedPath(path, format),
      }),
    ),
  );
};

/**
 * The head of a page: what it is called, where it stands, in which other languages, what it is read by. Written as text:
 * it is some forty elements of an article's, and React, which makes objects of them first, draws them no safer.
 *
 * No font is asked for ahead of the text (`rel=preload`): on a slow line the two share it, and the words, which the metrics
 * of the fallback hold in their places, came 0.1 s later for it.
 */
export const headOf = (page: Page): string => {
  const { chrome, title, description, path, alternates = [], noindex, head = '', jsonLd, style = STYLE } = page;
  const { language, houseName, siteUrl } = chrome;
  const named = title ? translator(language)('page.titled', { title, house: houseName }) : houseName;
  const said = description || (path === undefined ? undefined : chrome.description);
  const absolute = (to: string) => absoluteUrl(siteUrl, to);
  return [
    '<head><meta charset="utf-8"/>',
    meta('viewport', 'width=device-width, initial-scale=1'),
    `<title>${escaped(named)}</title>`,
    said ? meta('description', said) : '',
    path === undefined || noindex ? meta('robots', 'noindex') : '',
    meta('color-scheme', 'light dark'),
    path === undefined ? '' : voidTag('link', { rel: 'canonical', href: absolute(path) }),
    ...alternates.map(({ hreflang, path: to }) => voidTag('link', { rel: 'alternate', hreflang, href: absolute(to) })),
    ...feedLinks(page),
    voidTag('link', { rel: 'icon', href: ICON_PATH, type: 'image/svg+xml' }),
    voidTag('link', { rel: 'apple-touch-icon', href: TOUCH_ICON_PATH }),
    voidTag('link', { rel: 'manifest', href: manifestPath(language) }),
    head,
    `<style>${style}</style>`,
    pageScript(language),
    jsonLd ? tag('script', { type: 'application/ld+json' }, scriptSafe(jsonLd)) : '',
    '</head>',
  ].join('');
};
