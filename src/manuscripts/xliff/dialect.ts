import { METADATA, XLIFF } from '../../domain/xliff/writeXliff';
import type { Dialect } from '../xml/readXml';

const XML = 'http://www.w3.org/XML/1998/namespace';
const PREFIXES = new Map([
  [XLIFF, ''],
  [METADATA, 'mda'],
  [XML, 'xml'],
]);

/** XLIFF 2: the core without a prefix, its metadata, and everything else under one. */
export const XLIFF_DIALECT: Dialect = {
  prefixOf: (uri) => PREFIXES.get(uri) ?? 'x',
  text: new Set(['source', 'target', 'pc', 'mrk', 'data']),
  prefixes: { xml: XML },
};
