import type { Coded } from '../../domain/xliff/coded';
import type { FileFacts, Returned, ReturnedUnit } from '../../domain/xliff/returned';
import { ManuscriptRefused } from '../refusal';
import { decodeXml } from '../xml/decodeXml';
import { child, descendants, elementsOf, type XmlElement } from '../xml/element';
import { readXml } from '../xml/readXml';
import { XLIFF_DIALECT } from './dialect';
import { readCoded, textIn } from './readCoded';

/** More units than any text has. */
const MOST_UNITS = 50_000;
/** What no XML 1.0 document may hold as it is. */
const UNFIT = /(?![\t\n\r\u0080-\u009f])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

type Part = { element: XmlElement; target: XmlElement | undefined };

/** The parts of a unit in the order of the target, where a tool has changed it. */
const inOrder = (parts: Part[]): Part[] =>
  parts
    .map((part, index) => ({ part, at: Number(part.target?.attributes.order) || index + 1 }))
    .sort((one, other) => one.at - other.at)
    .map(({ part }) => part);

/** A tool may have divided a unit; what stands between its segments counts in both languages. */
const readUnit = (unit: XmlElement): ReturnedUnit => {
  const data = new Map(elementsOf(child(unit, 'originalData')).map((one) => [one.attributes.id ?? '', textIn(one)]));
  const read = (element: XmlElement | undefined): Coded[] => (element ? readCoded(element, data) : []);
  const parts = elementsOf(unit)
    .filter(({ name }) => name === 'segment' || name === 'ignorable')
    .map((element): Part => ({ element, target: child(element, 'target') }));
  const has = parts.some(({ element, target }) => element.name === 'segment' && target);
  const between = ({ element, target }: Part) =>
    target ?? (element.name === 'ignorable' ? child(element, 'source') : undefined);
  const language = parts.map(({ target }) => target?.attributes['xml:lang']).find((tag) => tag !== undefined);
  return {
    id: unit.attributes.id ?? '',
    source: parts.flatMap(({ element }) => read(child(element, 'source'))),
    target: has ? inOrder(parts).flatMap((part) => read(between(part))) : null,
    ...(language !== undefined && { language }),
  };
};

const factsOf = (file: XmlElement): FileFacts => {
  const groups = descendants(file, 'mda:metaGroup').filter(({ attributes }) => attributes.category === 'dipnot');
  const metas = groups.flatMap(elementsOf).map((meta): [string, string] => [meta.attributes.type ?? '', textIn(meta)]);
  const { edition, rev, sources } = Object.fromEntries(metas) as Record<string, string | undefined>;
  return { edition: edition ?? file.attributes.id, rev, sources };
};

/**
 * Reads an XLIFF 2 file that came back from a translator, of which nothing is believed. Throws `ManuscriptRefused`:
 * `unsafe` for a document type, `damaged` for what is no XML, `not-xliff` for another format or version, `too-heavy` for
 * what is too deep or too much.
 */
export const readXliff = (bytes: Uint8Array): Returned => {
  const text = decodeXml(bytes).replace(/\r\n?/g, '\n');
  if (UNFIT.test(text)) throw new ManuscriptRefused('damaged');
  const root = readXml(text, XLIFF_DIALECT);
  const { version = '', srcLang = '', trgLang = '' } = root.attributes;
  const [file, ...more] = elementsOf(root).filter(({ name }) => name === 'file');
  if (root.name !== 'xliff' || !/^2\.\d$/.test(version) || !file || more.length > 0)
    throw new ManuscriptRefused('not-xliff');
  const units = descendants(file, 'unit');
  if (units.length > MOST_UNITS) throw new ManuscriptRefused('too-heavy');
  return { srcLang, trgLang, facts: factsOf(file), units: units.map(readUnit) };
};
