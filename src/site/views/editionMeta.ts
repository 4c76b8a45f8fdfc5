import type { EditionView } from '../../domain/commentary/viewModel';
import { translator } from '../../i18n/translate';
import { formatNumber } from '../../domain/register';
import { absoluteUrl } from '../../routing/paths';
import type { Chrome } from '../chrome';
import { exportUrl, RECORD_TYPES } from '../machine/editionAddresses';
import { CARD, GRAPH_LOCALES, otherGraphLocales } from '../machine/socialCard';
import { voidTag } from './tag';

type Pair = readonly [name: string, content: string | number | undefined | null | false];

const graph = (edition: EditionView, chrome: Chrome, description: string | undefined): Pair[] => {
  const { language, title, path, publishedOn, changedOn, siblings, series, number } = edition;
  const label = number && translator(language)('article.number', { series: series.name, number: formatNumber(number) });
  return [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:url', absoluteUrl(chrome.siteUrl, path)],
    ['og:site_name', chrome.houseName],
    ['og:locale', GRAPH_LOCALES[language]],
    ...otherGraphLocales(
      language,
      siblings.map((one) => one.language),
    ).map((one) => ['og:locale:alternate', one] as const),
    ['og:image', exportUrl(edition, chrome.siteUrl, 'png')],
    ['og:image:width', CARD.width],
    ['og:image:height', CARD.height],
    ['og:image:alt', [label, title].filter(Boolean).join(': ')],
    ['article:published_time', publishedOn],
    ['article:modified_time', changedOn],
  ];
};

/** Highwire's names, which search engines for scholars read; one author a tag. */
const highwire = (edition: EditionView, chrome: Chrome): Pair[] => {
  const { language, title, path, publishedOn, authors, translators, series, number } = edition;
  return [
    ['citation_title', title],
    ...authors.map(({ name }) => ['citation_author', name] as const),
    ...translators.map(({ name }) => ['citation_translator', name] as const),
    ['citation_language', language],
    ['citation_publication_date', publishedOn?.replaceAll('-', '/')],
    ['citation_journal_title', series.name],
    ['citation_publisher', chrome.houseName],
    ['citation_volume', number?.year],
    ['citation_issue', number?.sequence],
    ['citation_public_url', absoluteUrl(chrome.siteUrl, path)],
    ['citation_pdf_url', exportUrl(edition, chrome.siteUrl, 'pdf')],
  ];
};

/** Dublin Core, for archives. */
const dublinCore = (edition: EditionView, chrome: Chrome): Pair[] => {
  const { language, title, path, publishedOn, authors, translators, rights, provenance } = edition;
  const original = provenance?.kind === 'translation-of-here' ? provenance.path : undefined;
  return [
    ['DC.type', 'Text'],
    ['DC.title', title],
    ...authors.map(({ name }) => ['DC.creator', name] as const),
    ...translators.map(({ name }) => ['DC.contributor', name] as const),
    ['DC.language', language],
    ['DC.publisher', chrome.houseName],
    ['DC.identifier', absoluteUrl(chrome.siteUrl, path)],
    ['DCTERMS.issued', publishedOn],
    ['DC.rights', rights && `© ${rights.years} ${rights.holder}`],
    ['DCTERMS.license', rights?.licenceAddress],
    ['DCTERMS.isVersionOf', original && absoluteUrl(chrome.siteUrl, original)],
  ];
};

const metas = (attribute: 'property' | 'name', pairs: Pair[]): string =>
  pairs
    .map(([key, content]) => (content ? voidTag('meta', { [attribute]: key, content: String(content) }) : ''))
    .join('');

/** What an edition says in its head to networks, libraries and reference managers, as markup. */
export const editionMeta = (edition: EditionView, chrome: Chrome, description: string | undefined): string =>
  [
    metas('property', graph(edition, chrome, description)),
    metas('name', [
      ['twitter:card', 'summary_large_image'],
      ...highwire(edition, chrome),
      ...dublinCore(edition, chrome),
    ]),
    ...Object.entries(RECORD_TYPES).map(([format, type]) =>
      voidTag('link', {
        rel: 'alternate',
        type,
        href: exportUrl(edition, chrome.siteUrl, format as keyof typeof RECORD_TYPES),
      }),
    ),
  ].join('');
