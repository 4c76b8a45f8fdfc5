import type { EditionView } from '../../domain/commentary/viewModel';
import { absoluteUrl } from '../../routing/paths';
import { exportUrl, RECORD_TYPES } from './editionAddresses';

const link = (address: string, rel: string, type?: string): string =>
  `<${address}>; rel="${rel}"${type ? `; type="${type}"` : ''}`;

/**
 * The `Link` header of an edition's page (Signposting, level 1): how it is cited, by whom it is, under what licence,
 * what describes it, what it is had in.
 */
export const signposting = (edition: EditionView, siteUrl: string): string => {
  const { authors, rights, path } = edition;
  return [
    link(absoluteUrl(siteUrl, path), 'cite-as'),
    link('https://schema.org/ScholarlyArticle', 'type'),
    link('https://schema.org/AboutPage', 'type'),
    ...authors.flatMap((author) => (author.path ? [link(absoluteUrl(siteUrl, author.path), 'author')] : [])),
    ...(rights?.licenceAddress ? [link(rights.licenceAddress, 'license')] : []),
    ...Object.entries(RECORD_TYPES).map(([format, type]) =>
      link(exportUrl(edition, siteUrl, format as keyof typeof RECORD_TYPES), 'describedby', type),
    ),
    link(exportUrl(edition, siteUrl, 'pdf'), 'item', 'application/pdf'),
  ].join(', ');
};
