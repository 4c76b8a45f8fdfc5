import type { EditionView } from '../../domain/commentary/viewModel';
import { absoluteUrl } from '../../routing/paths';

/** Host names and IPv4 addresses stay as they are; of an IPv6 address a tag can hold only the digits. */
const authorityOf = (siteUrl: string): string => new URL(siteUrl).hostname.replace(/[[\]:]/g, '');

/**
 * The name of an edition for feed readers, a tag URI (RFC 4151): `tag:liman.example,2024:tr/commentary/2024/7`. Made of
 * its place in the register alone, so that neither a new title nor a new slug makes it a new entry. What was never
 * published has its address.
 */
export const entryId = ({ language, series, number, path }: EditionView, siteUrl: string): string => {
  if (!number) return absoluteUrl(siteUrl, path);
  const { year, sequence } = number;
  return `tag:${authorityOf(siteUrl)},${year}:${language}/${encodeURIComponent(series.code)}/${year}/${sequence}`;
};
