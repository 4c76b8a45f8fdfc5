import { cslOf } from '../../domain/citation/csl';
import type { EditionView } from '../../domain/commentary/viewModel';
import { toBiblatex } from '../../exports/citation/bibtex';
import { toCslJson } from '../../exports/citation/cslJson';
import { toRis } from '../../exports/citation/ris';
import type { Rendered } from '../../platform/pageStore/keptPage';
import { readEdition } from '../../queries/edition';
import type { ParsedPath } from '../../routing/parsePath';
import { absoluteUrl, exportPath, type ExportFormat } from '../../routing/paths';
import { citedOf } from '../machine/cited';
import { RECORD_TYPES } from '../machine/editionAddresses';
import { republished } from '../machine/republished';
import { file, notFound, redirect, type House } from './answers';
import { withdrawnPage } from './withdrawn';

type Asked = Extract<ParsedPath, { kind: 'edition' }>;
type Made = { type: string; body: string | Uint8Array };

const RECORDS = { bib: toBiblatex, ris: toRis, 'csl.json': toCslJson };

const isRecord = (format: ExportFormat): format is keyof typeof RECORDS => format in RECORDS;

const utf8 = (type: string): string => `${type}; charset=utf-8`;

const recordOf = (
  edition: EditionView,
  format: keyof typeof RECORDS,
  houseName: string,
  siteUrl: string,
): Made | null => {
  const cited = citedOf(edition, { houseName, siteUrl });
  return cited && { type: utf8(RECORD_TYPES[format]), body: RECORDS[format](cslOf(cited)) };
};

/** An edition in another form; null where it is not had in it. */
const make = async (house: House, edition: EditionView, format: ExportFormat): Promise<Made | null> => {
  const { siteUrl, press } = house;
  const houseName = (await house.names.house()).settings.name[edition.language];
  if (isRecord(format)) return recordOf(edition, format, houseName, siteUrl);
  if (format === 'pdf') return { type: 'application/pdf', body: await press.pdf(edition, houseName, siteUrl) };
  if (format === 'png') return { type: 'image/png', body: await press.card(edition, houseName) };
  return republished(edition, format, houseName, siteUrl);
};

/**
 * An edition as a print, a share card, a record for reference managers, or a text made ready for republishing; made at the
 * first request and kept like its page. Of a withdrawn edition only the records are left.
 */
export const exportPage = async (house: House, path: string, asked: Asked, format: ExportFormat): Promise<Rendered> => {
  const found = await readEdition(house.payload, house.names, asked);
  if (!found) return notFound(house, asked.language);
  const { view, tags } = found;
  const canonical = exportPath(view.path, format);
  if (path !== canonical) return redirect(house, asked.language, canonical);
  if (view.withdrawal && !isRecord(format)) return withdrawnPage(house, { ...view, withdrawal: view.withdrawal }, tags);
  const made = await make(house, view, format);
  if (!made) return notFound(house, asked.language);
  const headers = {
    Link: `<${absoluteUrl(house.siteUrl, view.path)}>; rel="canonical"`,
    'Content-Language': view.language,
  };
  return file(house, made.type, made.body, tags, headers);
};
