import type { EditionView } from '../../domain/commentary/viewModel';
import { absoluteUrl, exportPath, type ExportFormat } from '../../routing/paths';

/** Forms of an edition that are records of it, with their media types. */
export const RECORD_TYPES = {
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  'csl.json': 'application/vnd.citationstyles.csl+json',
} as const;

/** The absolute address of an edition in another form. */
export const exportUrl = ({ path }: EditionView, siteUrl: string, format: ExportFormat): string =>
  absoluteUrl(siteUrl, exportPath(path, format));
