import type { CitedEdition, CitedOriginal } from '../../domain/citation/record';
import type { EditionView } from '../../domain/commentary/viewModel';
import { absoluteUrl } from '../../routing/paths';

type House = { houseName: string; siteUrl: string };

const originalOf = ({ provenance, title: own, language }: EditionView, siteUrl: string): CitedOriginal | undefined => {
  if (!provenance) return undefined;
  if (provenance.kind === 'first-published-elsewhere') {
    const { publisher, on, address } = provenance;
    return { title: own, language, publisher, publishedOn: on, address };
  }
  if (!provenance.from || provenance.title === undefined) return undefined;
  const { title, from, on, publisher } = provenance;
  const address = provenance.kind === 'translation-of-elsewhere' ? provenance.address : provenance.path;
  return {
    title,
    language: from,
    address: address?.startsWith('/') ? absoluteUrl(siteUrl, address) : address,
    publishedOn: on,
    publisher,
  };
};

/** What is cited of a published edition; null before its first publication. */
export const citedOf = (edition: EditionView, { houseName, siteUrl }: House): CitedEdition | null => {
  const { title, language, authors, translators, series, number, publishedOn, withdrawal, path } = edition;
  if (!publishedOn) return null;
  const address = absoluteUrl(siteUrl, path);
  return {
    id: address,
    title,
    language,
    authors,
    translators,
    series: series.name,
    number,
    house: houseName,
    publishedOn,
    address,
    original: originalOf(edition, siteUrl),
    ...(withdrawal ? { withdrawnOn: withdrawal.on } : {}),
  };
};
