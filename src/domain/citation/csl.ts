import { isDay } from '../date';
import { isWebAddress } from '../lexical/href';
import { citationKey } from './citationKey';
import { cslDate, yearOf } from './cslDate';
import { cslName } from './cslName';
import { oneLine } from './oneLine';
import type { CitedEdition, CitedName, CitedOriginal, CslFacts, CslName, CslRecord } from './record';

const cslNames = (names: CitedName[], house: string): CslName[] | undefined =>
  names.length > 0
    ? names.map(({ name, institution }) => (institution ? { literal: oneLine(name) } : cslName(name, house)))
    : undefined;

const originalVariables = ({ title, publishedOn, publisher }: CitedOriginal): Partial<CslRecord> => ({
  'original-title': oneLine(title),
  ...(publishedOn && isDay(publishedOn) ? { 'original-date': cslDate(publishedOn) } : {}),
  ...(publisher ? { 'original-publisher': oneLine(publisher) } : {}),
});

const factsOf = ({ original, withdrawnOn }: CitedEdition): CslFacts => ({
  ...(original ? { 'original-language': oneLine(original.language) } : {}),
  ...(original?.address && isWebAddress(original.address) ? { 'original-URL': original.address } : {}),
  ...(withdrawnOn && isDay(withdrawnOn) ? { withdrawn: withdrawnOn } : {}),
});

/** The facts a second time, as `name: value` lines, which Zotero and its kin read out of a note. */
const withNote = (custom: CslFacts): Partial<CslRecord> => {
  const lines = Object.entries(custom).map(([name, value]) => `${name}: ${value}`);
  return lines.length > 0 ? { note: lines.join('\n'), custom } : {};
};

/**
 * The citation record of an edition, from which every style and download is made: an article in a numbered periodical,
 * the series, whose volume is the year (CSL 1.0.2, `article-journal`). Throws a RangeError where `publishedOn` is not a
 * calendar day; any other day, and an original's address, that is none is left out.
 */
export const cslOf = (edition: CitedEdition): CslRecord => {
  const house = oneLine(edition.house);
  const issued = cslDate(edition.publishedOn);
  const title = oneLine(edition.title);
  const { authors, language, number, original } = edition;
  const author = cslNames(authors, house);
  const translator = cslNames(edition.translators, house);
  return {
    id: edition.id,
    // Made when it is read: bibliography files need it, the printed styles do not.
    get 'citation-key'() {
      return citationKey({ title, authors, language, house, year: yearOf(issued), sequence: number?.sequence });
    },
    type: 'article-journal',
    title,
    language,
    ...(author ? { author } : {}),
    ...(translator ? { translator } : {}),
    'container-title': oneLine(edition.series),
    ...(number ? { volume: String(number.year), issue: String(number.sequence) } : {}),
    publisher: house,
    issued,
    URL: edition.address,
    ...(original ? originalVariables(original) : {}),
    ...(edition.withdrawnOn ? { status: 'withdrawn' } : {}),
    ...withNote(factsOf(edition)),
  };
};
