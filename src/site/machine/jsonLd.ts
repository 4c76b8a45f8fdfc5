import type { PersonName } from '../../domain/commentary/model';
import type { EditionView } from '../../domain/commentary/viewModel';
import { formatNumber } from '../../domain/register';
import { absoluteUrl, homePath } from '../../routing/paths';
import type { Chrome } from '../chrome';
import { descriptionOf } from './descriptionOf';
import { exportUrl } from './editionAddresses';
import { noteCitations } from './noteCitations';

type Json = Record<string, unknown>;

const person = ({ name, path, institution }: PersonName, siteUrl: string): Json => ({
  '@type': institution ? 'Organization' : 'Person',
  name,
  ...(path ? { url: absoluteUrl(siteUrl, path) } : {}),
});

/** An author who holds the rights is a person; any other holder is the house or another institution. */
const holder = (name: string, authors: PersonName[]): Json => {
  const own = authors.find((author) => author.name === name);
  return { '@type': own && !own.institution ? 'Person' : 'Organization', name };
};

const work = (title: string, inLanguage: string | undefined, url?: string): Json => ({
  '@type': 'ScholarlyArticle',
  ...(url ? { '@id': url, url } : {}),
  headline: title,
  inLanguage,
});

/** The work this edition translates, and the editions that translate it (an inverse pair of schema.org). */
const translations = (edition: EditionView, siteUrl: string): Json => {
  const { provenance, siblings } = edition;
  const isTranslation = provenance !== null && provenance.kind !== 'first-published-elsewhere';
  if (isTranslation) {
    if (provenance.title === undefined) return {};
    const here = provenance.kind === 'translation-of-here' && provenance.path;
    const address = here
      ? absoluteUrl(siteUrl, here)
      : provenance.kind === 'translation-of-elsewhere' && provenance.address;
    return { translationOfWork: work(provenance.title, provenance.from, address || undefined) };
  }
  const made = siblings.map(({ title, language, path }) => work(title, language, absoluteUrl(siteUrl, path)));
  return made.length > 0 ? { workTranslation: made } : {};
};

/** An edition as schema.org's `ScholarlyArticle`. */
export const jsonLdOf = (edition: EditionView, chrome: Chrome, description = descriptionOf(edition)): Json => {
  const { title, language, authors, translators, series, number, publishedOn, changedOn, rights } = edition;
  const { siteUrl, houseName } = chrome;
  const address = absoluteUrl(siteUrl, edition.path);
  const house = { '@type': 'Organization', name: houseName, url: absoluteUrl(siteUrl, homePath(language)) };
  const periodical = { '@type': 'Periodical', name: series.name, url: absoluteUrl(siteUrl, series.path) };
  const citation = noteCitations(edition).map((cited) => ({ '@type': 'CreativeWork', ...cited }));
  return {
    '@context': 'https://schema.org',
    '@type': 'ScholarlyArticle',
    '@id': address,
    url: address,
    mainEntityOfPage: address,
    headline: title,
    ...(description ? { description } : {}),
    inLanguage: language,
    datePublished: publishedOn,
    ...(changedOn ? { dateModified: changedOn } : {}),
    author: authors.length > 0 ? authors.map((one) => person(one, siteUrl)) : [house],
    ...(translators.length > 0 ? { translator: translators.map((one) => person(one, siteUrl)) } : {}),
    publisher: house,
    ...(rights
      ? {
          copyrightHolder: holder(rights.holder, authors),
          copyrightYear: rights.year,
          copyrightNotice: `© ${rights.years} ${rights.holder}`,
          ...(rights.licenceAddress ? { license: rights.licenceAddress } : {}),
        }
      : {}),
    isPartOf: number
      ? { '@type': 'PublicationIssue', issueNumber: formatNumber(number).replaceAll(' ', ''), isPartOf: periodical }
      : periodical,
    image: exportUrl(edition, siteUrl, 'png'),
    encoding: {
      '@type': 'MediaObject',
      encodingFormat: 'application/pdf',
      contentUrl: exportUrl(edition, siteUrl, 'pdf'),
    },
    ...translations(edition, siteUrl),
    ...(citation.length > 0 ? { citation } : {}),
  };
};

/** JSON that can stand in a `script` element: nothing in it closes the element or opens a comment. */
export const scriptSafe = (json: unknown): string => JSON.stringify(json).replaceAll('<', '\\u003c');
