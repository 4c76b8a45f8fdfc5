import { isDay } from '../date';
import { isWebAddress } from '../lexical/href';
import { citationKey } from './citationKey';
import { cslOf } from './csl';
import { cslDate, yearOf } from './cslDate';
import { oneLine } from './oneLine';
import type { CitedEdition, CslRecord } from './record';

/**
 * The citation record of an original that appeared elsewhere, or null where the edition names none. An original of this
 * house is an edition: its record is `cslOf`'s. Where it appeared may be a paper, a journal or a site, so that the type
 * is CSL's `webpage`, and `document` without an address. The authors are those of the edition.
 */
export const cslOfOriginal = (edition: CitedEdition): CslRecord | null => {
  const { original, authors, language, house } = edition;
  if (!original) return null;
  const { author } = cslOf(edition);
  const title = oneLine(original.title);
  const address = original.address && isWebAddress(original.address) ? original.address : undefined;
  const issued = original.publishedOn && isDay(original.publishedOn) ? cslDate(original.publishedOn) : undefined;
  const year = issued ? yearOf(issued) : '';
  return {
    id: address ?? `${edition.id}#original`,
    'citation-key': citationKey({ title, authors, language, house, year }),
    type: address ? 'webpage' : 'document',
    title,
    language: oneLine(original.language),
    ...(author ? { author } : {}),
    ...(original.publisher ? { publisher: oneLine(original.publisher) } : {}),
    ...(issued ? { issued } : {}),
    ...(address ? { URL: address } : {}),
  };
};
